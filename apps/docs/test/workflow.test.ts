import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { standInNpx } from "./stand-in-npx.ts";

// The workflow of the site, whose commands are run as GitHub runs them, in a repository with a folder of data.
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const repository = mkdtempSync(join(tmpdir(), "open-tip-workflow-"));
afterAll(() => rmSync(repository, { recursive: true }));

interface Workflow {
  readonly jobs: {
    readonly check: { readonly steps: readonly { run?: string; with?: Record<string, string> }[] };
  };
}
const { steps } = (parse(readFileSync(path("../src/examples/check-data.yml"), "utf8")) as Workflow).jobs
  .check;

test("the workflow annotates what it finds, sums it up, fails, and leaves the file that its last step sends", () => {
  const summary = join(repository, "summary.md");
  writeFileSync(summary, "");
  mkdirSync(join(repository, "data"));
  copyFileSync(path("../src/examples/rankings.csv"), join(repository, "data/rankings.csv"));
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toHaveLength(1);
  const { stdout, status } = spawnSync("bash", ["-e", "-c", commands.join("\n")], {
    cwd: repository,
    encoding: "utf8",
    env: { ...standInNpx(repository), GITHUB_STEP_SUMMARY: summary },
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=data\/rankings\.csv,line=8,title=ambiguous-territory::/m);
  expect(readFileSync(summary, "utf8")).toContain("ambiguous-territory");
  const sent = steps.find((step) => step.with?.sarif_file)?.with?.sarif_file ?? "";
  expect(JSON.parse(readFileSync(join(repository, sent), "utf8"))).toMatchObject({ version: "2.1.0" });
});
