import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutFor } from "../src/cli/line-layout.ts";
import { paintFor } from "../src/cli/paint.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "é", "漢", "👩‍👩‍👧", ",", "/"),
  minLength: 1,
  maxLength: 12,
});
const words = fc.array(word, { minLength: 1, maxLength: 40 });
const indents = fc.integer({ min: 0, max: 6 });

test("a line that is broken keeps all its words, and each part fits unless it is one word", () => {
  fc.assert(
    fc.property(words, indents, fc.integer({ min: 40, max: 120 }), (all, indent, columns) => {
      const layout = layoutFor({ columns });
      const lines = layout.wrap(" ".repeat(indent) + all.join(" ")).split("\n");
      expect(lines.join(" ").split(/ +/).filter(Boolean)).toEqual(all);
      for (const line of lines)
        if (line.trim().includes(" ")) expect(layout.measure(line)).toBeLessThanOrEqual(columns);
      for (const line of lines.slice(1)) expect(line.length - line.trimStart().length).toBe(indent + 2);
    }),
  );
});

test("characters that take two places are counted so, and those that take none are not", () => {
  const { measure, cut, wrap } = layoutFor({ columns: 40 });
  expect([measure("漢字"), measure("é"), measure("e\u0301"), measure("👩‍👩‍👧")]).toEqual([4, 1, 1, 2]);
  expect(cut("漢字漢字", 5)).toBe("漢字…");
  expect(cut("abc", 3)).toBe("abc");
  expect(wrap(`${"漢".repeat(15)} ${"字".repeat(10)}`)).toBe(`${"漢".repeat(15)}\n  ${"字".repeat(10)}`);
});

test("colours take no room, and the second column stays one", () => {
  const stream = { isTTY: true } as NodeJS.WriteStream;
  process.env.FORCE_COLOR = "1";
  const paint = paintFor(stream);
  delete process.env.FORCE_COLOR;
  const { wrap } = layoutFor({ columns: 40 });
  const plain = wrap(paint("a".repeat(40), "error"));
  expect(plain).not.toContain("\n");
  expect(wrap(`    name (A)  ${"word ".repeat(8).trim()}`).split("\n")[1]).toMatch(/^ {14}word/);
  expect(wrap(paint(`  ${"word ".repeat(10).trim()}`, "faint")).split("\n")[1]).toMatch(/^ {4}word/);
});

test("what is to be copied stays in one piece", () => {
  const { wrap } = layoutFor({ columns: 40 });
  const command = "`open-tip inspect a.csv --save-mapping mapping.json`";
  expect(wrap(`Mend: say so: ${command} writes it down.`)).toContain(command);
  const next = `  Next: open-tip check ${"'a folder/a table.csv' ".repeat(3)}`;
  expect(wrap(next)).toBe(next);
});

test("a pipe is as wide as COLUMNS says, and as terminals mostly are where it says nothing", () => {
  const before = process.env.COLUMNS;
  process.env.COLUMNS = "132";
  expect([layoutFor().width, layoutFor({ columns: 90 }).width]).toEqual([132, 90]);
  process.env.COLUMNS = "wide";
  expect(layoutFor().width).toBe(80);
  if (before === undefined) delete process.env.COLUMNS;
  else process.env.COLUMNS = before;
});
