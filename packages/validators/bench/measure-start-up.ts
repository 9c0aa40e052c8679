import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { writeCsv } from "./write-table.ts";

/** How long fresh processes take from start to end, in milliseconds: medians. */
export interface StartUp {
  /** Node with nothing to do. */
  readonly bare: number;
  /** `open-tip --help` */
  readonly help: number;
  /** `open-tip check` on a sound file of 5,000 rows */
  readonly smallCheck: number;
}

const ROWS = 5000;
const LEAST_TURNS = 9;
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** Measures the built command. The programs take turns; a first turn fills the caches of the file system. */
export async function measureStartUp(folder: string, turns: number): Promise<StartUp> {
  if (!existsSync(cli)) throw new Error("dist/cli.js is not there: run `npm run build` first");
  const file = join(folder, "small.csv");
  await writeCsv(file, { rows: ROWS, bad: 0 });
  const programs = { bare: ["-e", "0"], help: [cli, "--help"], smallCheck: [cli, "check", file] };
  const times = { bare: [] as number[], help: [] as number[], smallCheck: [] as number[] };
  const names = Object.keys(programs) as (keyof StartUp)[];
  for (let turn = 0; turn <= Math.max(turns, LEAST_TURNS); turn++) {
    for (const name of names) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, programs[name], { encoding: "utf8" });
      const time = performance.now() - start;
      // 1 says that there are findings.
      if (status !== 0 && status !== 1) throw new Error(`open-tip ended with ${status}: ${stderr}`);
      if (turn > 0) times[name].push(time);
    }
  }
  return { bare: median(times.bare), help: median(times.help), smallCheck: median(times.smallCheck) };
}
