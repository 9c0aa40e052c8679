import { explain } from "./explain.ts";
import { type Fault, type JsonProblemKind, pointerStep } from "./problem.ts";
import { readNumber, readString } from "./scalars.ts";

/** An array or object that is open while its text is walked. */
export interface Frame {
  readonly object: boolean;
  /** Index of the opening bracket. */
  readonly start: number;
  /** Position of the present element, or number of the present member. */
  index: number;
  /** Name of the present member. */
  key: string;
  keyStart: number;
  keyEnd: number;
}

/** What a walk reports. Indexes are those of characters in the text; `end` is just past the value. */
export interface Visitor {
  key?(name: string, frames: readonly Frame[]): void;
  value?(start: number, end: number, frames: readonly Frame[]): void;
  open?(frame: Frame): void;
  close?(frame: Frame): void;
}

const WHITE = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;

/** The JSON Pointer to the present value of the innermost frame. */
export function pointerOf(frames: readonly Frame[]): string {
  return frames.map((frame) => pointerStep(frame.object ? frame.key : frame.index)).join("");
}

/**
 * Walks one JSON text strictly, without recursion, and returns the first fault.
 * @param depth how many arrays and objects may be open at once
 */
export function walk(text: string, depth: number, visitor: Visitor): Fault | undefined {
  const frames: Frame[] = [];
  let at = 0;
  const fault = (kind: JsonProblemKind, message: string, where = at): Fault => ({
    kind,
    message,
    at: where,
    pointer: pointerOf(frames),
  });
  const skip = () => {
    WHITE.lastIndex = at;
    WHITE.test(text);
    at = WHITE.lastIndex;
  };
  const unexpected = (wanted: "value" | "key" | "colon" | "separator" | "end"): Fault => {
    const { kind, message, where } = explain(text, at, wanted, frames.at(-1)?.object);
    const found = fault(kind, message, where);
    return wanted === "key" ? { ...found, pointer: pointerOf(frames.slice(0, -1)) } : found;
  };
  let wanted: "value" | "first value" | "key" | "first key" = "value";
  while (true) {
    skip();
    const frame = frames.at(-1);
    const closing = wanted === "first key" ? "}" : "]";
    let start = at;
    if (wanted.startsWith("first") && frame && text[at] === closing) {
      at++;
      frames.pop();
      visitor.close?.(frame);
      start = frame.start;
    } else if ((wanted === "key" || wanted === "first key") && frame) {
      if (text[at] !== '"') return unexpected("key");
      const read = readString(text, at);
      if (read.fault) return fault(read.fault.kind, read.fault.message, read.fault.at);
      frame.index++;
      frame.key = read.value;
      frame.keyStart = at;
      frame.keyEnd = read.end;
      visitor.key?.(read.value, frames);
      at = read.end;
      skip();
      if (text[at] !== ":") return unexpected("colon");
      at++;
      wanted = "value";
      continue;
    } else {
      if (wanted === "first value" && frame) frame.index = 0;
      const character = text[at];
      if (character === "{" || character === "[") {
        if (frames.length >= depth)
          return fault("too-deep", `More than ${depth} arrays and objects are nested.`);
        const object = character === "{";
        const opened = { object, start: at, index: -1, key: "", keyStart: -1, keyEnd: -1 };
        frames.push(opened);
        visitor.open?.(opened);
        at++;
        wanted = object ? "first key" : "first value";
        continue;
      }
      WORD.lastIndex = at;
      if (character === '"') {
        const read = readString(text, at);
        if (read.fault) return fault(read.fault.kind, read.fault.message, read.fault.at);
        at = read.end;
      } else if (WORD.test(text)) at = WORD.lastIndex;
      else {
        const end = readNumber(text, at);
        if (end < 0) return unexpected("value");
        at = end;
      }
    }
    // A value is complete: so may be what holds it.
    while (true) {
      visitor.value?.(start, at, frames);
      skip();
      const holder = frames.at(-1);
      if (!holder) return at < text.length ? unexpected("end") : undefined;
      const next = text[at];
      if (next === ",") {
        at++;
        if (!holder.object) holder.index++;
        wanted = holder.object ? "key" : "value";
        break;
      }
      if (next !== (holder.object ? "}" : "]")) return unexpected("separator");
      at++;
      frames.pop();
      visitor.close?.(holder);
      start = holder.start;
    }
  }
}
