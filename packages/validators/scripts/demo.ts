import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FileReport, RuleCode } from "../src/index.ts";

// Checks the example with its planted faults as a user would, and fails when one of them is missed.
const planted: readonly RuleCode[] = [
  "ragged-row",
  "ambiguous-territory",
  "unknown-territory",
  "unreadable-edition",
  "unknown-tier",
  "duplicate-placement",
  "edition-before-first-report",
  "watch-list-before-2004",
  "united-states-before-2010",
  "watch-list-over-four-years",
  "watch-list-over-three-years",
];

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const check = (...options: string[]) =>
  spawnSync(process.execPath, [path("../dist/cli.js"), "check", "rankings.csv", ...options], {
    cwd: path("../examples"),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });

console.log("$ open-tip check rankings.csv\n");
const pretty = spawnSync(process.execPath, [path("../dist/cli.js"), "check", "rankings.csv"], {
  cwd: path("../examples"),
  stdio: "inherit",
});
const { reports } = JSON.parse(check("--format", "json").stdout) as { reports: readonly FileReport[] };
const found = new Set(reports.flatMap(({ groups }) => groups.map(({ rule }) => rule)));
const missed = planted.filter((rule) => !found.has(rule));

if (pretty.status !== 1 || missed.length > 0) {
  console.error(
    `\nThe demo failed: exit code ${pretty.status} instead of 1, faults missed: ${missed.join(", ") || "none"}.`,
  );
  process.exitCode = 1;
} else {
  console.log(`\nAll ${planted.length} kinds of planted fault were found; exit code 1 says so to a script.`);
}
