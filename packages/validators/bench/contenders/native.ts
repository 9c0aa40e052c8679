import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contend } from "../contender.ts";
import { places } from "../findings.ts";
import { codes, Placement } from "../placements-schema.ts";

interface Printed {
  readonly rows: number;
  readonly checksum: string;
  readonly peakMB: number;
  readonly cpuSeconds: number;
  /** By place, then by code. */
  readonly counts: readonly number[];
}

// Named from the package, because this file runs from where it was built.
const packageFile = import.meta.resolve("@open-tip/validators/package.json");
const sources = ["placements.c", "checks.c"].map((name) =>
  fileURLToPath(new URL(`bench/native/${name}`, packageFile)),
);
const { country_iso3, tier } = Placement.shape;
const lists = [country_iso3, tier].map(({ options }) => options.map((option) => `${option}|`).join(""));

/** A program in C, compiled here before the time counts. It writes no report. */
export const contend: Contend = async (path, report) => {
  const program = join(dirname(report), "placements-native");
  try {
    execFileSync("cc", ["-O3", "-march=native", "-flto", "-o", program, ...sources], { stdio: "pipe" });
  } catch {
    throw new Error("it is not compiled: there is no C compiler (cc) that takes it");
  }
  const started = performance.now();
  const printed: Printed = JSON.parse(execFileSync(program, [path, ...lists], { encoding: "utf8" }));
  const seconds = (performance.now() - started) / 1000;
  const named = printed.counts.map((count, at) => {
    const [place, code] = [places[Math.floor(at / codes.length)], codes[at % codes.length]];
    return [`${place}:${code}`, count] as const;
  });
  const { rows, checksum, peakMB, cpuSeconds } = printed;
  const found = { counts: Object.fromEntries(named.filter(([, count]) => count > 0)), checksum };
  return { rows, found, note: "no report", own: { seconds, cpuSeconds, peakMB } };
};
