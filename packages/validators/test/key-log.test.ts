import { fstatSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { check, defineProfile, fromBytes, type Input, type OpenSpill, report } from "../src/index.ts";
import { ConfirmKeys } from "../src/keys/confirm-keys.ts";
import { FirstRows, POSITIONS } from "../src/keys/first-rows.ts";
import { HashLog } from "../src/keys/hash-log.ts";
import { spillToDisk } from "../src/node.ts";

const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "open-tip-keys-"));

/** Temporary storage in `folder`, which counts how often it was opened and closed. */
function counted() {
  const uses = { opened: 0, closed: 0, written: 0 };
  const spill: OpenSpill = () => {
    const inner = spillToDisk(folder);
    uses.opened++;
    return {
      append: (bytes) => {
        uses.written += bytes.length;
        return inner.append(bytes);
      },
      read: inner.read,
      close: () => {
        uses.closed++;
        inner.close();
      },
    };
  };
  return { uses, spill };
}

const profile = defineProfile({
  name: "shelters",
  title: "a table of shelters",
  schema: z.strictObject({ name: z.string().min(1), place: z.string().min(1), beds: z.int().min(0).max(9) }),
  key: ["name", "place"],
});

/** A table of so many rows, of which `repeats` have the key of an earlier one. */
function table(rows: number, repeats: ReadonlyMap<number, number> = new Map(), last = ""): Input {
  const lines = ["name,place,beds"];
  for (let row = 2; row < rows + 2; row++)
    lines.push(`shelter ${repeats.get(row) ?? row},"Suva, Fiji",${row % 10}`);
  return fromBytes("shelters.csv", new TextEncoder().encode(`${lines.join("\n")}\n${last}`));
}

async function duplicates(input: Input, options: object) {
  const run = check(input, { profile, ...options });
  const found: unknown[] = [];
  while (true) {
    const next = await run.next();
    if (next.done) return { found, coverage: next.value.coverage };
    found.push([next.value.rule, next.value.place, next.value.message]);
  }
}

afterEach(() => expect(readdirSync(folder)).toEqual([]));

test("the log tells which rows repeat a key, in their order, in memory and past its limit", () => {
  const runs = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 40_000 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(runs, fc.boolean(), (given, spills) => {
      const { uses, spill } = counted();
      const log = new HashLog(spills ? { memory: MIB, spill } : { memory: 512 * MIB, spill: undefined });
      const firsts = new Map<number, number>();
      const expected: object[] = [];
      let row = 1;
      for (const [key, apart] of given) {
        row += apart;
        // Hashes that differ in one half only are of different keys.
        log.add(row, 1 + (key % 7), Math.floor(key / 7) * 0x06000001);
        const earlier = firsts.get(key);
        if (earlier === undefined) firsts.set(key, row);
        else expected.push({ row, earlier });
      }
      expect([...log.repeated()]).toEqual(expected);
      log.close();
      expect(uses.closed).toBe(uses.opened);
      if (spills && row > 131_072) expect(uses.opened).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test("where first rows do not fit in memory, every hash is looked at in one pass or another", () => {
  const keys = fc.array(fc.tuple(fc.nat(3000), fc.nat(0xffff)), { minLength: 2000, maxLength: 4000 });
  fc.assert(
    fc.property(keys, fc.constantFrom(0, 6), (given, shift) => {
      const hashes = given.map(([low, high]) => [low, (high * 0x00012345) >>> shift] as const);
      const firsts = new Map<string, number>();
      const expected = new Map<number, number>();
      for (const [at, hash] of hashes.entries()) {
        const first = firsts.get(hash.join()) ?? at + 1;
        firsts.set(hash.join(), first);
        if (first <= at) expected.set(at + 1, first);
      }
      const found = new Map<number, number>();
      let passes = 0;
      for (let from = 0; from < POSITIONS; passes++) {
        const some = new FirstRows(from, 1, shift);
        for (const [at, [low, high]] of hashes.entries()) {
          const first = some.first(low, high, at + 1);
          if (first <= at) found.set(at + 1, first);
        }
        from = some.below;
      }
      expect(new Map([...found].sort(([a], [b]) => a - b))).toEqual(expected);
      expect(passes).toBeGreaterThan(1);
    }),
    { numRuns: 30 },
  );
});

test("a table whose keys do not fit in memory has the same findings, whatever its hashes begin from", async () => {
  const repeats = new Map([
    [40_000, 7],
    [199_999, 199_998],
    [200_000, 7],
    [250_001, 190_000],
  ]);
  // The last row is read exactly, and repeats one that was proven.
  const input = table(250_000, repeats, 'shelter 9,"Suva, Fiji",10');
  const inMemory = await duplicates(input, {});
  expect(inMemory.found).toHaveLength(6);
  const { uses, spill } = counted();
  for (const keySeed of [undefined, [1, 2], [0, 0]] as const) {
    const spilt = await duplicates(input, { spill, keyMemory: MIB, keySeed });
    expect(spilt).toEqual(inMemory);
  }
  expect(uses.opened).toBe(3);
  expect(uses.closed).toBe(3);
  // Twelve bytes for a row, and nothing of its text.
  expect(uses.written).toBeLessThan(3 * 13 * 250_000);
});

test("rows that cannot be read again are told by their hashes, and the report says so", async () => {
  const { slice: _, ...stream } = table(60_000, new Map([[50_000, 3]]));
  const { found, coverage } = await duplicates(stream, {});
  expect(found).toEqual([
    ["duplicate-record", expect.objectContaining({ row: 50_000 }), expect.stringContaining("Row 3")],
  ]);
  expect(coverage.unconfirmedKeys).toBe(1);
  expect((await duplicates(table(60_000, new Map([[50_000, 3]])), {})).coverage.unconfirmedKeys).toBe(0);
});

test("keys of rows that are read one by one go to temporary storage too", async () => {
  const { uses, spill } = counted();
  const input = table(
    200_000,
    new Map([
      [150_000, 7],
      [180_000, 170_000],
    ]),
  );
  const exact = await duplicates(input, { engine: "exact" });
  const spilt = await duplicates(input, { engine: "exact", spill, keyMemory: 2 * MIB });
  expect(spilt.coverage.unconfirmedKeys).toBe(2);
  const rows = ({ found }: typeof exact) => found.map((one) => (one as { row: number }[])[1]?.row);
  expect(rows(spilt)).toEqual([150_000, 180_000]);
  expect(rows(exact)).toEqual([150_000, 180_000]);
  expect(uses).toMatchObject({ opened: 1, closed: 1 });
});

test("without temporary storage, what was not compared is said", async () => {
  const { counts, coverage } = await report(table(200_000, new Map([[199_000, 7]])), {
    profile,
    keyMemory: MIB,
  });
  expect(counts.error).toBe(0);
  expect(coverage.complete).toBe(false);
  expect(coverage.incompleteBecause.join()).toMatch(/keys of [\d,]+ rows were not compared/);
});

test("keys that only share a hash are told apart, and real repeats among them are found", async () => {
  const cells = ["", "a", "b", "b", "a", "c"];
  const finder = {
    stretchesRead: 0,
    async find(row: number) {
      this.stretchesRead++;
      return { cells: [cells[row] ?? ""], position: () => ({ row, line: row, byteOffset: 10 * row }) };
    },
  };
  const sharing = [2, 3, 4, 5].map((row) => ({ row, earlier: 1 }));
  const confirmed = async (confirmation: ConfirmKeys) => {
    const found = [];
    for (const one of sharing) found.push(await confirmation.confirm(one));
    return found.filter((one) => one !== undefined);
  };
  const all = new ConfirmKeys(finder, [0]);
  expect(await confirmed(all)).toEqual([
    { row: 3, earlier: 2, line: 3, byteOffset: 30 },
    { row: 4, earlier: 1, line: 4, byteOffset: 40 },
  ]);
  expect(all.unconfirmed).toBe(0);
  const few = new ConfirmKeys({ ...finder, stretchesRead: 0 }, [0], 4);
  expect(await confirmed(few)).toEqual([
    { row: 3, earlier: 2, line: 3, byteOffset: 30 },
    { row: 4, earlier: 1 },
    { row: 5, earlier: 1 },
  ]);
  expect(few.unconfirmed).toBe(2);
});

test("an aborted check, one that is left, and one that fails give temporary storage back", async () => {
  const input = table(300_000);
  const { uses, spill } = counted();
  const controller = new AbortController();
  const aborted = report(
    {
      ...input,
      async *bytes() {
        let read = 0;
        for await (const piece of input.bytes()) {
          read += piece.length;
          if (read > 6e6) controller.abort();
          yield piece;
        }
      },
    },
    { profile, spill, keyMemory: MIB, signal: controller.signal },
  );
  await expect(aborted).rejects.toThrow("abort");
  expect(uses).toMatchObject({ opened: 1, closed: 1 });
  for await (const _ of check(table(300_000, new Map([[9, 8]])), { profile, spill, keyMemory: MIB })) break;
  expect(uses).toMatchObject({ opened: 2, closed: 2 });
  const full: OpenSpill = () => ({
    ...spill(),
    append: () => {
      throw new Error("no room");
    },
  });
  await expect(report(input, { profile, spill: full, keyMemory: MIB })).rejects.toThrow("no room");
});

test("temporary storage is a file without a name, which only its owner may read", () => {
  const before = new Set(descriptors());
  const spill = spillToDisk(folder);
  const own = descriptors().filter((one) => !before.has(one));
  for (const one of own) {
    const { mode, nlink } = fstatSync(one);
    expect([mode & 0o777, nlink]).toEqual([0o600, 0]);
  }
  expect(spill.append(Uint8Array.of(1, 2))).toBe(0);
  expect(spill.append(Uint8Array.of(3))).toBe(2);
  const into = new Uint8Array(2);
  spill.read(1, into);
  expect([...into]).toEqual([2, 3]);
  expect(() => spill.read(2, into)).toThrow("too early");
  spill.close();
  expect(() => spillToDisk(join(folder, "none"))).toThrow(/cannot be put in .*ENOENT/);
});

function isOpen(descriptor: number): boolean {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
}

/** Open files of this process, where the system lists them. */
function descriptors(): number[] {
  try {
    const listed = readdirSync("/proc/self/fd").map(Number);
    // One of them was the list's own.
    return listed.filter(isOpen);
  } catch {
    return [];
  }
}
