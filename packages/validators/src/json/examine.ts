import { count } from "../printable.ts";
import { type Fault, pointerStep } from "./problem.ts";
import { loneSurrogate, losesDigits } from "./scalars.ts";
import { type Frame, pointerOf, walk } from "./walk.ts";

/** What a careful reading of one text found. */
export interface Examination {
  /** Why it is not JSON. */
  readonly fault?: Fault | undefined;
  /** What is JSON, but does not arrive as it was written. */
  readonly doubts: readonly Fault[];
}

/** Doubts about one text that are listed; more are counted. */
export const MOST_DOUBTS = 20;

/** Reads one JSON text carefully: much slower than JSON.parse, and only for texts that give a reason to. */
export function examine(text: string, depth: number): Examination {
  const doubts: Fault[] = [];
  let more: { readonly first: Fault; count: number } | undefined;
  const doubt = (found: () => Fault) => {
    if (doubts.length < MOST_DOUBTS) doubts.push(found());
    else if (more) more.count++;
    else more = { first: found(), count: 1 };
  };
  const names = new Map<Frame, Set<string>>();
  const surrogate = (start: number, end: number, pointer: () => string) => {
    const at = loneSurrogate(text.slice(start, end));
    if (at < 0) return;
    const message = "Half of a surrogate pair is escaped alone: it stands for no character.";
    doubt(() => ({ kind: "lone-surrogate", message, at: start + at, pointer: pointer() }));
  };
  const fault = walk(text, depth, {
    open: (frame) => {
      if (frame.object) names.set(frame, new Set());
    },
    close: (frame) => names.delete(frame),
    key: (name, frames) => {
      const frame = frames.at(-1) as Frame;
      const known = names.get(frame) as Set<string>;
      const pointer = () => pointerOf(frames.slice(0, -1)) + pointerStep(name);
      if (known.has(name)) {
        const message = "This name stands twice in the same object; what its last value says was read.";
        doubt(() => ({ kind: "duplicate-key", message, at: frame.keyStart, pointer: pointer() }));
      }
      known.add(name);
      surrogate(frame.keyStart, frame.keyEnd, pointer);
    },
    value: (start, end, frames) => {
      const first = text.charCodeAt(start);
      if (first === 0x22) surrogate(start, end, () => pointerOf(frames));
      else if ((first === 0x2d || (first >= 0x30 && first <= 0x39)) && losesDigits(text.slice(start, end))) {
        const message =
          "This number has more digits, or is larger, than a program can hold exactly; write it as text.";
        doubt(() => ({ kind: "digits-lost", message, at: start, pointer: pointerOf(frames) }));
      }
    },
  });
  if (more) {
    const message = `${count(more.count)} more of the same record are not listed, of which this is the first.`;
    doubts.push({ ...more.first, message: `${more.first.message} ${message}` });
  }
  return { fault, doubts };
}
