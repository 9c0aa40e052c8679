import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * How long fresh processes of Node take for programs beyond an empty one, in milliseconds: medians. The programs take
 * turns, so that whatever else the machine does is spread over all of them.
 * @param folder where the programs are written for the time, so that they find the packages
 * @param programs texts of modules
 */
export function coldTimes(folder: string, programs: readonly string[], turns: number): readonly number[] {
  const temporary = mkdtempSync(join(folder, ".bench-"));
  try {
    const files = ["", ...programs].map((text, at) => {
      const file = join(temporary, `program-${at}.mjs`);
      writeFileSync(file, text);
      return { file, times: [] as number[] };
    });
    // The first turn only fills the caches of the file system.
    for (let turn = 0; turn <= turns; turn++) {
      for (const { file, times } of files) {
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
        const time = performance.now() - start;
        if (status !== 0) throw new Error(stderr);
        if (turn > 0) times.push(time);
      }
    }
    const [empty = 0, ...rest] = files.map(({ times }) => median(times));
    return rest.map((time) => time - empty);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** The middle one of an odd number of times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
