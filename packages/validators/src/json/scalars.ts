import type { JsonProblemKind } from "./problem.ts";

interface ReadString {
  readonly value: string;
  /** Just past the closing quotation mark. */
  readonly end: number;
  readonly fault?: { readonly kind: JsonProblemKind; readonly message: string; readonly at: number };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** After a number none of these can stand: the whole of it is then none. */
const NUMBER_GOES_ON = /[\w.+-]/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The end of the number that begins at `at`; -1 when there is none. */
export function readNumber(text: string, at: number): number {
  NUMBER.lastIndex = at;
  if (!NUMBER.test(text)) return -1;
  const end = NUMBER.lastIndex;
  return NUMBER_GOES_ON.test(text[end] ?? "") ? -1 : end;
}

/** Reads the string whose opening quotation mark is at `at`. */
export function readString(text: string, at: number): ReadString {
  const failed = (kind: JsonProblemKind, message: string, where: number) => ({
    value: "",
    end: where,
    fault: { kind, message, at: where },
  });
  let escaped = false;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      const value = escaped ? (JSON.parse(text.slice(at, i + 1)) as string) : text.slice(at + 1, i);
      return { value, end: i + 1 };
    }
    if (code === 0x5c) {
      escaped = true;
      ESCAPE.lastIndex = i;
      if (!ESCAPE.test(text)) {
        if (i + 1 >= text.length) break;
        return failed("bad-escape", "A backslash begins no escape of JSON here.", i);
      }
      i = ESCAPE.lastIndex - 1;
    } else if (code === 0x0a || code === 0x0d) {
      return failed("unclosed-string", "A text is not closed before the end of its line.", at);
    } else if (code < 0x20) {
      const number = code.toString(16).padStart(4, "0");
      return failed(
        "control-character",
        `A control character stands in a text; JSON writes it \\u${number}.`,
        i,
      );
    }
  }
  return failed("unclosed-string", "A text is not closed.", at);
}

/** Where in a text, quotation marks included, half of a surrogate pair is escaped alone; -1 when nowhere. */
export function loneSurrogate(text: string): number {
  const escapes = /\\(?:u([\da-fA-F]{4})|.)/g;
  let high: { at: number; end: number } | undefined;
  for (const match of text.matchAll(escapes)) {
    const unit = match[1] === undefined ? 0 : Number.parseInt(match[1], 16);
    const low = unit >= 0xdc00 && unit <= 0xdfff;
    if (high && !(low && high.end === match.index)) return high.at;
    if (low && !high) return match.index;
    high = unit >= 0xd800 && unit <= 0xdbff ? { at: match.index, end: match.index + 6 } : undefined;
  }
  return high?.at ?? -1;
}

/** Whether a JavaScript number cannot hold what the digits say. */
export function losesDigits(digits: string): boolean {
  const value = Number(digits);
  if (!Number.isFinite(value)) return true;
  return canonical(digits) !== canonical(String(value));
}

const DECIMAL = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** A decimal number without its sign, as its significant digits and the power of ten of the last of them. */
function canonical(digits: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(digits) ?? [];
  const all = (whole + fraction).replace(/^0+/, "");
  let end = all.length;
  while (all[end - 1] === "0") end--;
  const significant = all.slice(0, end);
  if (significant === "") return "0";
  return `${significant}e${Number(exponent) - fraction.length + all.length - significant.length}`;
}
