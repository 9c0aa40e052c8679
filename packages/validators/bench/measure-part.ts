import { execFileSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type ContenderName, contenders } from "./contenders.ts";
import type { Found } from "./findings.ts";
import { median } from "./median.ts";
import { type Part, type PartName, parts } from "./parts.ts";
import type { Truth } from "./placement-rows.ts";
import { isRefusal, type RunResult } from "./run-result.ts";

/** Medians of a contender's turns, or why it would not do the work. */
export type Measured =
  | {
      readonly seconds: number;
      /** Seconds of each turn. */
      readonly turns: readonly number[];
      /** Of all threads: steadier than the clock where other work goes on beside. */
      readonly cpuSeconds: number;
      readonly peakMB: number;
      readonly rows: number;
      readonly found?: Found;
      readonly note?: string;
      /** Whether it found what was planted; absent where it says nothing that can be compared. */
      readonly right?: boolean;
    }
  | { readonly refused: string };

export interface MeasuredPart {
  readonly title: string;
  readonly rows: number;
  readonly megabytes: number;
  readonly truth: Truth;
  readonly contenders: Readonly<Partial<Record<ContenderName, Measured>>>;
}

interface Size {
  readonly rows: number;
  readonly bad: number;
  readonly turns: number;
}

/** Writes the file of a part and lets its contenders take turns on it, each in a process of its own. */
export async function measurePart(
  name: PartName,
  folder: string,
  runOne: string,
  size: Size,
): Promise<MeasuredPart> {
  const part: Part = parts[name];
  const path = join(folder, `placements-${name}.${part.extension}`);
  const rows = Math.min(name === "ten-times" ? 10 * size.rows : size.rows, part.mostRows ?? size.rows * 10);
  const turns = name === "ten-times" ? 1 : size.turns;
  console.error(`${part.title}: writing ${rows.toLocaleString("en-GB")} rows`);
  const truth = await part.write(path, { rows, bad: part.bad ?? size.bad });
  const runs = new Map<ContenderName, RunResult[]>(part.contenders.map((contender) => [contender, []]));
  for (let turn = 1; turn <= turns; turn++) {
    for (const [contender, results] of runs) {
      // What it cannot do, it cannot do on the next turn either.
      if (results.some(isRefusal)) continue;
      const result = run(runOne, contender, path, join(folder, "report.ndjson"));
      const time = isRefusal(result) ? result.refused : `${result.seconds.toFixed(2)} s`;
      console.error(`${part.title}, turn ${turn} of ${turns}: ${contenders[contender].title}, ${time}`);
      results.push(result);
    }
  }
  const megabytes = statSync(path).size / 1e6;
  rmSync(path);
  const measured = [...runs].map(
    ([contender, results]) => [contender, middle(results, rows, truth)] as const,
  );
  return { title: part.title, rows, megabytes, truth, contenders: Object.fromEntries(measured) };
}

function run(runOne: string, contender: ContenderName, path: string, report: string): RunResult {
  const args = [runOne, contender, path, report];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  );
}

function middle(results: readonly RunResult[], rows: number, truth: Truth): Measured {
  const refusal = results.find(isRefusal);
  const done = results.flatMap((result) => (isRefusal(result) ? [] : [result]));
  const [first] = done;
  if (refusal || !first) return refusal ?? { refused: "it was not run" };
  const { found, note } = first;
  const right = found && done.every((one) => one.rows === rows && isDeepStrictEqual(one.found, found));
  return {
    seconds: median(done.map(({ seconds }) => seconds)),
    turns: done.map(({ seconds }) => seconds),
    cpuSeconds: median(done.map(({ cpuSeconds }) => cpuSeconds)),
    peakMB: median(done.map(({ peakMB }) => peakMB)),
    rows: first.rows,
    ...(found && { found, right: right === true && isDeepStrictEqual(found.counts, truth) }),
    ...(note !== undefined && { note }),
  };
}
