import { pointerStep } from "./problem.ts";
import { type Frame, walk } from "./walk.ts";

/** Where a value stands in a text: indexes of characters, from 0, `end` just past it. */
export interface Location {
  readonly start: number;
  readonly end: number;
  /** Where the name of the member begins, for a value in an object. */
  readonly keyStart?: number;
}

/**
 * Where in a JSON text the value is to which a pointer (RFC 6901) leads; of a name that stands twice, the last,
 * which JSON.parse keeps. `undefined` where the pointer leads nowhere, or the text breaks off before.
 */
export function locateIn(text: string, pointer: string): Location | undefined {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => `/${step}`);
  let found: Location | undefined;
  const onTheWay = (frames: readonly Frame[]) =>
    frames.every((frame, level) => steps[level] === pointerStep(frame.object ? frame.key : frame.index));
  walk(text, Number.POSITIVE_INFINITY, {
    value: (start, end, frames) => {
      if (frames.length > steps.length || !onTheWay(frames)) return;
      const frame = frames.at(-1);
      if (frames.length === steps.length)
        found = { start, end, ...(frame?.object && { keyStart: frame.keyStart }) };
      // What was found in an earlier value under the same name is not what JSON.parse keeps.
      else if (found && found.start < start) found = undefined;
    },
  });
  return found;
}
