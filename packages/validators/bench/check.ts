import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

// Compares `check` with csv-parse and zod per row on the same generated file: each contender in a process of its
// own, in turns, medians of three.
const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "open-tip-bench-"));
const path = join(folder, "placements.csv");
const bad = await generate(path, rows);
console.log(
  `${rows.toLocaleString("en-GB")} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB, ${bad} rows spoilt`,
);

interface Run {
  readonly contender: string;
  readonly found: number;
  readonly seconds: number;
  readonly peakMB: number;
}
const contenders = ["open-tip", "csv-parse + zod"];
const runs: Run[] = [];
for (let turn = 0; turn < 3; turn++) {
  for (const contender of contenders) {
    const script = fileURLToPath(new URL("./run-one.ts", import.meta.url));
    runs.push(JSON.parse(execFileSync(process.execPath, [script, contender, path], { encoding: "utf8" })));
  }
}
rmSync(folder, { recursive: true });
for (const contender of contenders) {
  const own = runs.filter((run) => run.contender === contender).sort((a, b) => a.seconds - b.seconds);
  const median = own[1] as Run;
  const rate = Math.round(rows / median.seconds).toLocaleString("en-GB");
  console.log(
    `${contender.padEnd(16)} ${rate} rows/s, peak ${median.peakMB.toFixed(0)} MB, ${median.found} faults found`,
  );
}
