import type { JsonProblemKind } from "./problem.ts";

interface Explanation {
  readonly kind: JsonProblemKind;
  readonly message: string;
  readonly where: number;
}

const WORDS = /-?[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBERLIKE = /[-+]?[.\d][\w.+-]*/y;

/** Says, of a character that JSON does not allow where it stands, what its author probably meant. */
export function explain(
  text: string,
  at: number,
  wanted: "value" | "key" | "colon" | "separator" | "end",
  inObject: boolean | undefined,
): Explanation {
  const said = (kind: JsonProblemKind, message: string, where = at) => ({ kind, message, where });
  const character = text[at];
  const holder = inObject ? "an object" : "an array";
  if (character === undefined) {
    if (inObject === undefined) return said("missing-value", "There is no value here.");
    return said("unclosed-bracket", `The record ends, but ${holder} in it is not closed.`);
  }
  if (character === "/" || character === "#") return said("comment", "JSON has no comments.");
  if (character === "'")
    return said("single-quote", "JSON writes texts in double quotation marks, not in single ones.");
  if ((character === "}" || character === "]") && (wanted === "key" || wanted === "value")) {
    const before = text.slice(0, at).trimEnd().length - 1;
    if (text[before] === ",")
      return said("trailing-comma", `JSON has no comma after the last item of ${holder}.`, before);
    if (character === (inObject ? "}" : "]")) return said("missing-value", "A value is missing here.");
  }
  if (character === "}" || character === "]") {
    if (wanted === "end" || inObject === undefined)
      return said("mismatched-bracket", `Nothing is open that this ${character} could close.`);
    return said(
      "mismatched-bracket",
      `This ${character} closes ${holder}, which needs ${inObject ? "}" : "]"}.`,
    );
  }
  if (wanted === "end") return said("text-after-value", "More text follows where the value is complete.");
  if (wanted === "colon") return said("missing-colon", "A colon is missing between a name and its value.");
  if (wanted === "separator") {
    if (character === ":")
      return said("unexpected-character", "A colon stands where a comma or the end is wanted.");
    return said("missing-comma", `A comma is missing between two items of ${holder}.`);
  }
  if (character === ",") return said("missing-value", "A value is missing before this comma.");
  WORDS.lastIndex = at;
  const word = WORDS.exec(text)?.[0];
  if (wanted === "key") {
    if (word || /\d/.test(character))
      return said("unquoted-key", "JSON writes the names of members in double quotation marks.");
    return said("unexpected-character", "The name of a member is wanted here.");
  }
  if (word && /^-?(?:nan|inf|infinity)$/i.test(word))
    return said("not-a-json-word", `JSON has no ${word}; leave the value out, or write null.`);
  if (word && /^(?:true|false|null|none|undefined|nil)$/i.test(word))
    return said("not-a-json-word", `JSON has no ${word}; it writes true, false and null, in small letters.`);
  if (word) return said("not-a-json-word", "A word stands here without quotation marks.");
  NUMBERLIKE.lastIndex = at;
  if (NUMBERLIKE.test(text)) return said("bad-number", "This is not a number as JSON writes it.");
  return said("unexpected-character", "A value is wanted here.");
}
