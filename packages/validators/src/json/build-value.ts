import { type Frame, walk } from "./walk.ts";

const COLON = /\s*:/y;

/** Whether the name of a member may be written with an escape: a colon stands behind a text that holds a backslash. */
export function mayEscapeName(text: string): boolean {
  // Each text is walked to its end once; a pattern would walk on from each of its escapes.
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at)) {
    while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    COLON.lastIndex = ++at;
    if (COLON.test(text)) return true;
  }
  return false;
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
