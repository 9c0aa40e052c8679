import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { buildModule, modules } from "../scripts/build-modules.ts";
import { OpenTipError } from "../src/errors.ts";
import type { ColumnProgram } from "../src/fast/column-program.ts";
import { createKernel } from "../src/fast/create-kernel.ts";
import type { Kernel } from "../src/fast/kernel.ts";
import { keyOf } from "../src/fast/key-hash.ts";

const dialect = { delimiter: ",", newline: "\n" } as const;
const any: readonly ColumnProgram[] = [{ kind: "any" }];
const engines = ["wasm", "javascript"] as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const kernelFor = (
  engine: (typeof engines)[number],
  programs = any,
  blockBytes = 1024 * 1024,
): Promise<Kernel> =>
  createKernel(programs, dialect, { blockBytes, ...(engine === "javascript" && { engine }) });

afterEach(() => vi.unstubAllGlobals());

test.each(modules)(
  "the WebAssembly that is shipped is what $entry compiles to (else: npm run wasm), and small",
  async (module) => {
    const { source, size } = buildModule(module);
    await expect(source).toMatchFileSnapshot(`../${module.file}`);
    expect(size).toBeLessThan(10_000);
  },
  60_000,
);

test.each([
  ["is not there", undefined],
  ["is refused by a policy", { compile: () => Promise.reject(new Error("unsafe-eval")) }],
])("where WebAssembly %s, the kernel is JavaScript and says so", async (_, api) => {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", api);
  const { createKernel } = await import("../src/fast/create-kernel.ts");
  const kernel = await createKernel(any, dialect);
  expect(kernel.engine).toBe("javascript");
  expect(kernel.scan(bytesOf("a\nb\n"), 0, true).rows).toBe(2);
});

const faulty: readonly ColumnProgram[] = [
  { kind: "words", words: [] },
  { kind: "words", words: ["a", ""] },
  { kind: "words", words: ["\ud800"] },
  { kind: "integer", min: 2, max: 1 },
  { kind: "integer", min: 0, max: 1e9 },
  { kind: "integer", min: -1, max: 1 },
  { kind: "url", schemes: [] },
  { kind: "url", schemes: ["https://"] },
  { kind: "url", schemes: ["file"] },
];

test.each(faulty)("refuses the program %o and names its column", async (program) => {
  const made = createKernel([...any, program], dialect);
  await expect(made).rejects.toBeInstanceOf(OpenTipError);
  await expect(made).rejects.toMatchObject({
    code: "bad-option",
    message: expect.stringContaining("column 2"),
  });
});

test.each([
  [any, { delimiter: '"', newline: "\n" }, 1024],
  [any, { delimiter: "ß", newline: "\n" }, 1024],
  [[], dialect, 1024],
  [any, dialect, 63],
  [any, dialect, 2 ** 20 + 1],
] as const)("refuses what it cannot read: %o", async (programs, written, blockBytes) => {
  await expect(createKernel(programs, written, { blockBytes })).rejects.toMatchObject({ code: "bad-option" });
});

test("keys that differ have hashes that differ, also where only a boundary, a zero or an order does", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "\0"), maxLength: 20 }),
    fc.string({ maxLength: 60 }),
  );
  const known = new Map<string, string>();
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (cells) => {
      const { low, high } = keyOf(cells);
      const hash = `${low} ${high}`;
      const text = JSON.stringify(cells);
      expect(known.get(hash) ?? text).toBe(text);
      known.set(hash, text);
    }),
    { numRuns: 20_000 },
  );
});

test("one bit of a key changes about half the bits of its hash, and so does one of the seed", () => {
  const ones = (word: number) => (word >>> 0).toString(2).replaceAll("0", "").length;
  const changed: number[] = [];
  const compare = (a: { low: number; high: number }, b: { low: number; high: number }) =>
    changed.push(ones(a.low ^ b.low) + ones(a.high ^ b.high));
  for (let row = 0; row < 2000; row++) {
    const text = `https://reports.example/${row}/table`;
    const at = row % text.length;
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << (row % 7)));
    compare(keyOf([text]), keyOf([text.slice(0, at) + flipped + text.slice(at + 1)]));
    compare(keyOf([text], [row, 1]), keyOf([text], [row ^ (1 << (row % 31)), 1]));
  }
  expect(Math.min(...changed)).toBeGreaterThan(10);
  expect(Math.max(...changed)).toBeLessThan(54);
  expect(changed.reduce((sum, one) => sum + one, 0) / changed.length).toBeCloseTo(32, 0);
});

describe.each(engines)("the engine %s", (engine) => {
  test.each([
    ["a long row", `a\nb\n${"x".repeat(2000)}\nc\n`],
    ["a quote that nothing closes", `a\nb\n"${"x\n".repeat(1000)}`],
  ])("stops before %s, and says so", async (_, text) => {
    const kernel = await kernelFor(engine, any, 1024);
    const first = kernel.scan(bytesOf(text), 0, true);
    expect([first.rows, first.consumed, first.stop]).toEqual([2, 4, "full"]);
    const second = kernel.scan(bytesOf(text), first.consumed, true);
    expect([second.rows, second.consumed, second.stop]).toEqual([0, 0, "too-long"]);
  });

  test("takes a row whose quotes do not match as soon as its first line is there", async () => {
    const kernel = await kernelFor(engine);
    expect(kernel.scan(bytesOf('a\n"b"c'), 0, false)).toMatchObject({ rows: 1, consumed: 2, stop: "end" });
    const { rows, consumed, verdict } = kernel.scan(bytesOf('a\n"b"c\n'), 0, false);
    expect([rows, consumed, ...verdict]).toEqual([2, 7, 0, 4]);
  });

  test("does not ask to be called again where the rows that fit are all there were", async () => {
    const kernel = await kernelFor(engine, any, 64);
    const block = bytesOf(`${"x".repeat(15)}\n`.repeat(4));
    expect(kernel.scan(block, 0, true)).toMatchObject({ rows: 4, consumed: 64, stop: "end" });
    expect(kernel.scan(block, 16, true)).toMatchObject({ rows: 3, consumed: 48, stop: "end" });
    expect(kernel.scan(bytesOf("\n".repeat(9)), 0, true)).toMatchObject({
      rows: 4,
      consumed: 4,
      stop: "full",
    });
  });

  test("holds the same memory whatever it reads", async () => {
    const kernel = await kernelFor(engine, [{ kind: "any", key: true }]);
    const held = kernel.memoryBytes;
    const block = bytesOf('"a ""b"""\n'.repeat(100_000));
    for (let turn = 0; turn < 20; turn++) {
      const scan = kernel.scan(block, 0, false);
      expect([scan.rows, scan.stop]).toEqual([65_536, "full"]);
      expect(new Uint8Array(scan.starts.buffer).length).toBeLessThanOrEqual(held);
    }
    expect(held).toBeLessThan(6 * 1024 * 1024);
  });
});
