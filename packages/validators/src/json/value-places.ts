import { pointerOf, walk } from "./walk.ts";

/** Where in the file a value stands. */
export interface ValuePlace {
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Offset in bytes of its first byte, from 0. */
  readonly byteOffset: number;
  /** Offset in bytes just past it. */
  readonly byteEnd: number;
}

/** A value as it is written. */
export interface WrittenValue extends Pick<ValuePlace, "byteOffset" | "byteEnd"> {
  readonly text: string;
}

/** Values past these are found as what holds them is: a record may be made to hold millions, each with a long pointer. */
const MOST_VALUES = 100_000;
const DEEPEST = 32;

/** Where the values of a text stand. To be made only for records of which something is reported. */
export class ValuePlaces {
  private readonly places = new Map<string, ValuePlace & { readonly from: number; readonly to: number }>();
  private readonly text: string;

  /**
   * @param text one JSON text
   * @param start where it begins
   */
  constructor(text: string, start: Pick<ValuePlace, "line" | "byteOffset">) {
    this.text = text;
    const values: { pointer: string; start: number; end: number; byteEnd: number }[] = [];
    // Values are met in the order of their ends.
    const ends = new Counter(text);
    walk(text, Number.POSITIVE_INFINITY, {
      value: (from, to, frames) => {
        if (frames.length > 0 && (frames.length > DEEPEST || values.length >= MOST_VALUES)) return;
        ends.advance(to);
        const byteEnd = start.byteOffset + ends.bytes;
        values.push({ pointer: pointerOf(frames), start: from, end: to, byteEnd });
      },
    });
    const starts = new Counter(text);
    for (const { pointer, start: from, end: to, byteEnd } of values.sort((a, b) => a.start - b.start)) {
      starts.advance(from);
      const { bytes, lines } = starts;
      // Of a name that stands twice the last, which JSON.parse keeps.
      const place = { line: start.line + lines, byteOffset: start.byteOffset + bytes, byteEnd };
      this.places.set(pointer, { ...place, from, to });
    }
  }

  /** The place of the value to which a pointer leads, or of the innermost one that would hold it. */
  find(pointer: string): ValuePlace | undefined {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const place = this.places.get(at);
      if (!place && at !== "") continue;
      return place && { line: place.line, byteOffset: place.byteOffset, byteEnd: place.byteEnd };
    }
  }

  /** The value to which a pointer leads, as it is written. */
  written(pointer: string): WrittenValue | undefined {
    const place = this.places.get(pointer);
    if (!place) return undefined;
    const { from, to, byteOffset, byteEnd } = place;
    return { byteOffset, byteEnd, text: this.text.slice(from, to) };
  }
}

/** Counts the bytes and lines of a text up to a character, and from there up to the next. */
class Counter {
  bytes = 0;
  lines = 0;
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  advance(to: number): void {
    for (; this.at < to; this.at++) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === 0x0a) this.lines++;
      // A character beyond the first plane is two units, and four bytes.
      const surrogate = unit >= 0xd800 && unit <= 0xdfff;
      this.bytes += unit < 0x80 ? 1 : unit < 0x800 || surrogate ? 2 : 3;
    }
  }
}
