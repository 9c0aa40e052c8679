import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { writeSoundCsv } from "./sound-rows.ts";

/** How long fresh processes take from start to end, in milliseconds: medians. */
export interface StartUp {
  /** Node with nothing to do. */
  readonly bare: number;
  /** `open-tip --help` */
  readonly help: number;
  /** `open-tip check` on a sound file of 5,000 rows */
  readonly check: number;
  /** The same check, once, in a process that has loaded the command; without starting or loading anything. */
  readonly work: number;
  /** What a check takes beside its work, as a share of bare Node: the median of each turn's. */
  readonly beside: number;
}

const ROWS = 5000;
const LEAST_TURNS = 9;
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const loadedCheck = fileURLToPath(new URL("loaded-check.ts", import.meta.url));

/** Measures the built command. The programs take turns; a first turn fills the caches of the file system and of Node. */
export function measureStartUp(folder: string, turns: number): StartUp {
  if (!existsSync(cli)) throw new Error("dist/cli.js is not there: run `npm run build` first");
  const file = join(folder, "small.csv");
  writeSoundCsv(file, ROWS);
  const measured = Array.from({ length: Math.max(turns, LEAST_TURNS) + 1 }, () => oneTurn(file)).slice(1);
  const figure = (of: (turn: ReturnType<typeof oneTurn>) => number) => median(measured.map(of));
  return {
    bare: figure(({ bare }) => bare),
    help: figure(({ help }) => help),
    check: figure(({ check }) => check),
    work: figure(({ work }) => work),
    beside: figure(({ bare, check, work }) => (check - work) / bare),
  };
}

function oneTurn(file: string) {
  return {
    bare: run(["-e", "0"]).time,
    help: run([cli, "--help"]).time,
    check: run([cli, "check", file]).time,
    work: Number(run([loadedCheck, file]).stderr),
  };
}

function run(args: readonly string[]): { time: number; stderr: string } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { time, stderr };
}
