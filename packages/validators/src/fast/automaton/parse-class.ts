import { beyondAscii, bytesFrom, choice, type Expression } from "./expression.ts";

/** Characters of a class as ranges of code points; undefined where it says more than that. */
type Ranges = readonly (readonly [first: number, last: number])[];

const shorthands: Readonly<Record<string, Ranges>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, "0": 0 };

/** The code point that an sign stands for, and how long it is; undefined where it is none. */
export function escaped(source: string, at: number): { code: number; length: number } | undefined {
  const sign = source[at + 1] ?? "";
  const control = controls[sign];
  if (control !== undefined)
    return /^\d/.test(source.slice(at + 2)) ? undefined : { code: control, length: 2 };
  const [whole, two, four] =
    /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(source.slice(at, at + 6)) ?? [];
  if (whole !== undefined) return { code: Number.parseInt(two ?? four ?? "", 16), length: whole.length };
  return /[a-zA-Z0-9]/.test(sign) || sign === "" ? undefined : { code: sign.codePointAt(0) ?? 0, length: 2 };
}

/** The class of a shorthand such as `\d`. */
export function shorthand(sign: string): Expression | undefined {
  const ranges = shorthands[sign];
  return ranges && bytesFrom(...ranges);
}

/** A class in brackets, which begins at `at`: what it means, and where it ends. */
export function parseClass(source: string, at: number): { item: Expression; end: number } | undefined {
  const negated = source[at + 1] === "^";
  const ranges: (readonly [number, number])[] = [];
  let next = negated ? at + 2 : at + 1;
  const one = (): number | undefined => {
    const code = source.codePointAt(next);
    if (code === undefined) return undefined;
    const sign = source[next] === "\\" ? escaped(source, next) : undefined;
    if (source[next] === "\\" && !sign) return undefined;
    next += sign?.length ?? String.fromCodePoint(code).length;
    return sign?.code ?? code;
  };
  while (source[next] !== "]") {
    const known = source[next] === "\\" ? shorthands[source[next + 1] ?? ""] : undefined;
    if (known) {
      ranges.push(...known);
      next += 2;
      continue;
    }
    const first = one();
    if (first === undefined) return undefined;
    let last: number | undefined = first;
    if (source[next] === "-" && source[next + 1] !== "]") {
      next++;
      if (source[next] === "\\" && shorthands[source[next + 1] ?? ""]) return undefined;
      last = one();
    }
    if (last === undefined || last < first) return undefined;
    ranges.push([first, last]);
  }
  return { item: negated ? allBut(ranges) : of(ranges), end: next + 1 };
}

/** The characters of a class that are ASCII: others are left to the exact check. */
function of(ranges: Ranges): Expression {
  const ascii = ranges.filter(([first]) => first < 0x80);
  return bytesFrom(...ascii.map(([first, last]) => [first, Math.min(last, 0x7f)] as const));
}

function allBut(ranges: Ranges): Expression {
  const table = new Uint8Array(256).fill(1, 0, 0x80);
  const without: number[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= Math.min(last, 0xbf); code++) {
      if (code < 0x80) table[code] = 0;
      else without.push(code);
    }
  }
  const ascii: Expression = { kind: "byte", table };
  const known = ranges.every(([, last]) => last <= 0xbf);
  return known ? choice([ascii, beyondAscii(without, false)]) : ascii;
}
