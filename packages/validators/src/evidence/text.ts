import { OpenTipError } from "../errors.ts";

/** A text cut by Unicode code points, as evidence counts, and not by the UTF-16 units that JavaScript counts. */
export interface CodePointText {
  /** Number of code points. */
  readonly length: number;
  /** Whether the half-open span holds at least one code point and lies inside the text. */
  has(start: number, end: number): boolean;
  /**
   * The half-open span `start` to `end`, in code points from 0.
   * @throws RangeError if the span is empty or not inside the text.
   */
  span(start: number, end: number): string;
}

/** Indexes a text once, so that any number of spans can be cut from it without counting again. */
export function codePointText(text: string): CodePointText {
  const units = unitOffsets(text);
  const length = units === undefined ? text.length : units.length - 1;
  const has = (start: number, end: number) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
  return {
    length,
    has,
    span(start, end) {
      if (!has(start, end)) {
        throw new RangeError(
          `The span ${start}-${end} is not inside the text, which has ${length} code points.`,
        );
      }
      return text.slice(units?.[start] ?? start, units?.[end] ?? end);
    },
  };
}

/** The UTF-16 offset of each code point and of the end; undefined where both ways of counting agree. */
function unitOffsets(text: string): Uint32Array | undefined {
  if (!/[\uD800-\uDBFF]/.test(text)) return undefined;
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return Uint32Array.from(offsets);
}

/**
 * Cuts one span out of a text.
 * @param text The whole decoded text of a source.
 * @param start Offset of the first code point, from 0.
 * @param end Offset after the last code point.
 * @throws RangeError if the span is empty or not inside the text.
 */
export function span(text: string, start: number, end: number): string {
  return codePointText(text).span(start, end);
}

/**
 * Reads bytes as UTF-8, strictly. A byte order mark is kept: it is a code point of the text as received.
 * @param name What the bytes are, for the message.
 * @throws OpenTipError `bad-text` if they are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, name = "The text"): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OpenTipError(
      "bad-text",
      `${name} is not UTF-8.`,
      "Give the bytes as they were received, or decode them and give the text.",
    );
  }
}

/**
 * Writes a text as UTF-8.
 * @param name What the text is, for the message.
 * @throws OpenTipError `bad-text` if it holds half a surrogate pair, which an encoder would silently replace.
 */
export function encodeUtf8(text: string, name = "The text"): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) {
    throw new OpenTipError(
      "bad-text",
      `${name} holds half a surrogate pair, so it is not Unicode text.`,
      "Cut texts by code points, not by UTF-16 units, and decode files as UTF-8.",
    );
  }
  return new TextEncoder().encode(text);
}
