import fc from "fast-check";
import { expect, test } from "vitest";
import { type Automaton, automatonOf } from "../src/fast/automaton/automaton.ts";
import { nothing } from "../src/fast/automaton/expression.ts";
import { parsePattern } from "../src/fast/automaton/parse-pattern.ts";
import { builtInProfiles } from "../src/index.ts";
import { type CellType, cellFault } from "../src/profiles/cell-type.ts";
import { isUnproven, programOf } from "../src/profiles/column-programs.ts";

function takes({ classes, rows, start }: Automaton, text: string): boolean {
  let row = start;
  for (const byte of new TextEncoder().encode(text)) row = rows[row + 1 + (classes[byte] ?? 0)] ?? 0;
  return rows[row] === 1;
}

const fields = builtInProfiles.flatMap((profile) =>
  profile.fields.map((field) => ({ profile: profile.name, field })),
);

const isAscii = (text: string) => new TextEncoder().encode(text).length === text.length;

/** Types that are proven by an automaton, once each. */
const automata = new Map<string, { readonly type: CellType; readonly automaton: Automaton }>();
for (const { field } of fields) {
  const program = programOf({ ...field, required: true }, false);
  if (program.kind !== "pattern" || isUnproven(field.type)) continue;
  const name = JSON.stringify(field.type, (_, value: unknown) =>
    value instanceof RegExp ? value.source : value,
  );
  automata.set(name, { type: field.type, automaton: program.automaton });
}

test("every column of every profile is proven by the kernel, but for a few that are checked cell by cell", () => {
  const unproven = fields.filter(({ field }) => isUnproven(field.type));
  const byField = new Set(unproven.map(({ field }) => `${field.name}, ${field.type.kind}`));
  // Extensions are JSON, and usually empty, which is proven.
  expect([...byField]).toEqual(["extensions, judged"]);
  expect(fields.length).toBeGreaterThan(200);
});

/** Texts that are right, nearly right, or of anything. */
function textsFor(type: CellType): fc.Arbitrary<string> {
  const texts: fc.Arbitrary<string>[] = [
    fc.constantFrom(
      "",
      "a",
      "\u00a0",
      "0",
      "-0",
      "1.",
      ".5",
      "1e5",
      "00",
      "2020-02-30",
      "2100-02-29",
      "a;b",
      "\u{1f600}",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  ];
  if (type.kind === "text" && type.pattern) texts.push(fc.stringMatching(type.pattern));
  if (type.kind === "number") texts.push(fc.double().map(String), fc.integer().map(String));
  if (type.kind === "list" && type.of.kind === "code")
    texts.push(
      fc
        .array(fc.constantFrom(...type.of.codes), { minLength: 1, maxLength: 4 })
        .map((codes) => codes.join(type.separator)),
    );
  const right = fc.oneof(...texts);
  const mutated = fc
    .tuple(right, fc.nat(40), fc.constantFrom("", "-", "/", "0", "Z", " ", ";", "\u00e9", "\u00a0"))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
  return fc.oneof(right, mutated);
}

test.each([...automata])(
  "the automaton of %s takes what the exact check does, as far as it is ASCII, and no more",
  (_, one) => {
    const { type, automaton } = one;
    let taken = 0;
    fc.assert(
      fc.property(textsFor(type), (text) => {
        const proven = takes(automaton, text);
        const right = text !== "" && cellFault(type, text) === undefined;
        if (proven) taken++;
        if (proven && text !== "") expect(right).toBe(true);
        const plain = isAscii(text) && type.kind !== "number";
        if (plain && text !== "") expect(proven).toBe(right);
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(20);
  },
);

test.each([
  /^a{2,3}b?c*$/,
  /^(?:ab|a)(?:b|)$/,
  /^[^a-c\s]$/,
  /^\d+?-\w$/,
  /^[\w.-]+$/,
  /^(a|b){0}\/$/,
  /^\u0041[\x42-D]\.$/,
  /^é[^é]$/u,
  /^[^\u{100}]$/u,
])("%s is taken as JavaScript does, or left alone", (pattern) => {
  const expression = parsePattern(pattern);
  const automaton = automatonOf(expression ?? nothing) as Automaton;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdABCD.-/09_ é\u0100中"), maxLength: 6 }), (text) => {
      if (takes(automaton, text)) expect(text).toMatch(pattern);
      else if (expression && isAscii(text)) expect(text).not.toMatch(pattern);
    }),
    { numRuns: 500 },
  );
});

test.each([
  /a/,
  /^a/,
  /^a|b$/,
  /^(?=a)a$/,
  /^(a)\1$/,
  /^a\b$/,
  /^a$/i,
  /^a$/m,
  /^\p{L}$/u,
  /^a\$/,
  /^.$/,
  /^(?<x>a)$/,
])("%s is left to the exact check", (pattern) => {
  expect(parsePattern(pattern)).toBeUndefined();
});

test("a pattern that would make a machine too large is left to the exact check", () => {
  for (const pattern of [/^(?:(?:a{100}){100}){100}$/, /^[ab]*a[ab]{16}$/, /^[ab]*a[ab]{9999}$/]) {
    const expression = parsePattern(pattern);
    expect(expression).toBeDefined();
    expect(automatonOf(expression ?? nothing)).toBeUndefined();
  }
});
