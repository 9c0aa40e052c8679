import { type Frame, walk } from "./walk.ts";

/** A name that is written with an escape: a backslash, and a quotation mark and a colon after it. */
const ESCAPED_NAME = /\\.(?:[^"\\]|\\.)*"\s*:/;

/** Whether the name of a member may be written with an escape. */
export function mayEscapeName(text: string): boolean {
  return ESCAPED_NAME.test(text);
}

/**
 * The value of a JSON text that is known to be one, without JSON.parse for its objects: that of V8 in Node 24
 * takes the name "\u0020" for a backslash where an object before had a name with a backslash in its place.
 */
export function buildValue(text: string): unknown {
  const holders = new Map<Frame, unknown[] | Record<string, unknown>>();
  let root: unknown;
  /** The array or object that was closed last, until its holder takes it. */
  let finished: unknown[] | Record<string, unknown> | undefined;
  walk(text, Number.POSITIVE_INFINITY, {
    open: (frame) => holders.set(frame, frame.object ? {} : []),
    value: (start, end, frames) => {
      const value = finished ?? JSON.parse(text.slice(start, end));
      finished = undefined;
      const frame = frames.at(-1);
      const holder = frame && holders.get(frame);
      if (!frame || !holder) root = value;
      else if (Array.isArray(holder)) holder.push(value);
      else {
        const property = { value, writable: true, enumerable: true, configurable: true };
        Object.defineProperty(holder, frame.key, property);
      }
    },
    close: (frame) => {
      finished = holders.get(frame);
      holders.delete(frame);
    },
  });
  return root;
}
