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

/** Reads one JSON text carefully: much slower than JSON.parse, and only for texts that give a reason to. */
export function examine(text: string, depth: number): Examination {
  const doubts: Fault[] = [];
  const names = new Map<Frame, Set<string>>();
  const surrogate = (start: number, end: number, pointer: string) => {
    const at = loneSurrogate(text.slice(start, end));
    if (at < 0) return;
    const message = "Half of a surrogate pair is escaped alone: it stands for no character.";
    doubts.push({ kind: "lone-surrogate", message, at: start + at, pointer });
  };
  const fault = walk(text, depth, {
    open: (frame) => {
      if (frame.object) names.set(frame, new Set());
    },
    close: (frame) => names.delete(frame),
    key: (name, frames) => {
      const frame = frames.at(-1) as Frame;
      const known = names.get(frame) as Set<string>;
      const pointer = pointerOf(frames.slice(0, -1)) + pointerStep(name);
      if (known.has(name)) {
        const message = "This name stands twice in the same object; what its last value says was read.";
        doubts.push({ kind: "duplicate-key", message, at: frame.keyStart, pointer });
      }
      known.add(name);
      surrogate(frame.keyStart, frame.keyEnd, pointer);
    },
    value: (start, end, frames) => {
      const first = text.charCodeAt(start);
      if (first === 0x22) surrogate(start, end, pointerOf(frames));
      else if ((first === 0x2d || (first >= 0x30 && first <= 0x39)) && losesDigits(text.slice(start, end))) {
        const message =
          "This number has more digits, or is larger, than a program can hold exactly; write it as text.";
        doubts.push({ kind: "digits-lost", message, at: start, pointer: pointerOf(frames) });
      }
    },
  });
  return { fault, doubts };
}
