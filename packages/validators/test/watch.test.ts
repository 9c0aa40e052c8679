import { mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { check, fromBlob, fromBytes, inspect, type Progress, report, show } from "../src/index.ts";
import { ReadRanges } from "../src/read-ranges.ts";
import { type LongFile, longFiles, observed } from "./long-files.ts";

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

/** A clock that says that much time passed whenever it is looked at. */
function clockOf(step: number): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += step));
}

const files = longFiles.map((file) => [file.name, file] as const);
const never = () => new Promise<never>(() => undefined);

describe("progress", () => {
  test.each(files)("of %s grows to what the report says", async (_, file) => {
    clockOf(1000);
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    const { coverage, counts } = await report(
      observed(file, () => undefined),
      { ...file.options, onProgress },
    );
    expect(coverage.complete).toBe(true);
    expect(told.at(-1)).toEqual({
      bytesRead: file.bytes.length,
      size: file.bytes.length,
      rowsRead: coverage.rowsRead,
      rowsRejected: coverage.rowsRejected,
      findings: counts.error + counts.warning + counts.info,
    });
    for (const key of ["bytesRead", "rowsRead", "findings"] as const) {
      const numbers = told.map((progress) => progress[key]);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
    const midway = told.filter(({ rowsRead }) => rowsRead > 0 && rowsRead < coverage.rowsRead);
    expect(midway.length).toBeGreaterThan(0);
  });

  test("is told once at the beginning and once at the end where no time passes", async () => {
    clockOf(0);
    const told: Progress[] = [];
    const file = longFiles[0] as LongFile;
    await report(
      observed(file, () => undefined),
      { ...file.options, onProgress: (one) => told.push(one) },
    );
    expect(told.map(({ bytesRead }) => bytesRead)).toEqual([0, file.bytes.length]);
  });

  test("of a stream has no size, and counts rows that were rejected", async () => {
    const { name, bytes } = fromBytes("t.csv", new TextEncoder().encode("country,year,tier\nFiji,2020\n"));
    let last: Progress | undefined;
    await report({ name, bytes }, { onProgress: (progress) => (last = progress) });
    expect(last).toEqual({ bytesRead: 28, rowsRead: 1, rowsRejected: 1, findings: 1 });
  });

  test("counts a byte once, in whatever order and however often it is read", () => {
    const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 30 }), (given) => {
        const ranges = new ReadRanges();
        const read = new Set<number>();
        for (const { start, end } of given) {
          ranges.add(start, end);
          for (let at = start; at < end; at++) read.add(at);
          expect(ranges.bytes).toBe(read.size);
        }
      }),
    );
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  test.each(files)("ends the reading of %s with its own reason, at once", async (_, file) => {
    let all = 0;
    await report(
      observed(file, () => void all++),
      file.options,
    );
    for (const last of [1, 2, Math.ceil(all / 2), all - 1]) {
      const stop = new AbortController();
      let done = 0;
      const input = observed(file, (readings) => {
        done = readings;
        if (readings === last) stop.abort(reason);
      });
      await expect(report(input, { ...file.options, signal: stop.signal })).rejects.toBe(reason);
      expect(done).toBe(last);
    }
  });

  test.each(files)("ends the reading of %s also where nothing comes any more", async (_, file) => {
    for (const last of [1, 3, 12]) {
      const stop = new AbortController();
      const input = observed(file, (readings) => {
        if (readings < last) return undefined;
        setImmediate(() => stop.abort(reason));
        return never();
      });
      await expect(report(input, { ...file.options, signal: stop.signal })).rejects.toBe(reason);
    }
  });

  test.each(files)("comes through while %s is read from memory", async (_, { name, bytes, options }) => {
    clockOf(30);
    const stop = new AbortController();
    setImmediate(() => stop.abort(reason));
    await expect(report(fromBytes(name, bytes), { ...options, signal: stop.signal })).rejects.toBe(reason);
  });

  test("that was given before keeps the file from being opened, by whatever it is read", async () => {
    let readings = 0;
    const input = observed(longFiles[0] as LongFile, () => void readings++);
    const options = { signal: AbortSignal.abort(reason) };
    await expect(report(input, options)).rejects.toBe(reason);
    await expect(inspect(input, options)).rejects.toBe(reason);
    await expect(show(input, { row: 9 }, options)).rejects.toBe(reason);
    expect(readings).toBe(0);
  });

  test.each(files)("ends the inspection of %s with its own reason", async (_, file) => {
    const stop = new AbortController();
    const input = observed(file, (readings) => {
      if (readings === 2) stop.abort(reason);
    });
    await expect(inspect(input, { ...file.options, signal: stop.signal })).rejects.toBe(reason);
  });

  test("leaves no finding to come, not even of those that were found together", async () => {
    const stop = new AbortController();
    const file = longFiles[0] as LongFile;
    let found = 0;
    const run = async () => {
      for await (const _ of check(
        observed(file, () => undefined),
        { ...file.options, signal: stop.signal },
      )) {
        found++;
        stop.abort(reason);
      }
    };
    await expect(run()).rejects.toBe(reason);
    expect(found).toBe(1);
  });
});

describe("a reader of findings who takes time", () => {
  /** Waits until a number has not changed for a while: what unpacks a file works a little ahead, on a thread of its own. */
  const settled = async (number: () => number) => {
    for (let still = 0, last = -1; still < 5; still++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (number() !== last) still = 0;
      last = number();
    }
  };

  test.each(files)("keeps %s from being read on", async (_, file) => {
    let readings = 0;
    const findings = check(
      observed(file, () => void readings++),
      file.options,
    );
    const pauses: number[] = [];
    for (let taken = 0; ; taken++) {
      if ((await findings.next()).done) break;
      if (taken % 500 !== 0) continue;
      await settled(() => readings);
      pauses.push(readings);
    }
    // It was read while findings were taken, and not whole before the first.
    expect(pauses[0]).toBeLessThan(readings);
  });
});

test("a file that was changed after it was chosen is an error that says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "open-tip-changed-"));
  try {
    const path = join(folder, "chosen.csv");
    await writeFile(path, "country,year,tier\nFiji,2020,Tier 2\n");
    const input = fromBlob(await openAsBlob(path), "chosen.csv");
    await writeFile(path, "country,year,tier\n");
    await expect(report(input)).rejects.toMatchObject({
      code: "file-not-readable",
      remedy: "Choose it again.",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
