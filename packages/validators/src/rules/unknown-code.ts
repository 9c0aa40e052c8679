import { similarity } from "@open-tip/schema/territories";
import { quoted } from "../printable.ts";
import { expectation } from "../profiles/cell-type.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly field: string;
  /** What the cell says; absent where it may not be shown. */
  readonly text: string | undefined;
  /** What the cell says, to find the code that was meant. Never shown. */
  readonly exact: string;
  readonly codes: readonly string[];
}

const CLOSE = 0.7;

/** The code that was most likely meant, and how likely. */
function nearest(text: string, codes: readonly string[]): { code: string; confidence: number } | undefined {
  const folded = fold(text);
  const known = foldedCodes(codes);
  const same = known.get(folded);
  if (same !== undefined) return { code: same, confidence: 1 };
  let best: { code: string; confidence: number } | undefined;
  for (const [name, code] of known) {
    const longer = Math.max(name.length, folded.length);
    // So many letters may differ; three of three never come close enough.
    const free = Math.floor(longer * (1 - CLOSE));
    if (free === 0 || Math.abs(name.length - folded.length) > free) continue;
    const confidence = similarity(folded, name);
    if (confidence >= CLOSE && confidence > (best?.confidence ?? 0)) best = { code, confidence };
  }
  return best;
}

const foldings = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Codes by their folded form. */
function foldedCodes(codes: readonly string[]): ReadonlyMap<string, string> {
  const known = foldings.get(codes) ?? new Map([...codes].reverse().map((code) => [fold(code), code]));
  foldings.set(codes, known);
  return known;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

export const rule = defineStageRule<Detail>()({
  code: "unknown-code",
  scope: "record",
  severity: "error",
  summary: "A field with a list of codes holds one of them.",
  why: "Codes are compared letter by letter. A code that is spelt in another way is another code to every program.",
  remedy: "Write one of the codes of the field's list.",
  examples: {
    valid: [{ title: "a code", csv: "id,name_en,kind\nplace/aba,Aba,settlement\n" }],
    invalid: [{ title: "another spelling of it", csv: "id,name_en,kind\nplace/aba,Aba,Settlement\n" }],
  },
  describe: ({ field, text, exact, codes }) => {
    const meant = text === undefined ? undefined : nearest(exact, codes);
    const value = text === undefined ? "The value" : quoted(text);
    const message = `${value} is no code of ${quoted(field)}.`;
    if (!meant)
      return { message, cause: true, suggestion: { text: `Write ${expectation({ kind: "code", codes })}.` } };
    return {
      message,
      cause: true,
      suggestion: {
        text: `Write ${meant.code}.`,
        ...(meant.confidence < 1 && { confidence: meant.confidence }),
      },
    };
  },
});
