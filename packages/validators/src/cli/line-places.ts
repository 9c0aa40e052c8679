/** A place as editors show it, both counted from 1, columns in code points. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Tells for offsets in code points where editors show them. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  // A byte order mark is a code point of the text that no editor shows.
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  let offset = 0;
  let last = "";
  for (const character of text) {
    offset += 1;
    if (last === "\r" && character === "\n") starts[starts.length - 1] = offset;
    else if (character === "\n" || character === "\r") starts.push(offset);
    last = character;
  }
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(at - (starts[low] ?? 0), 0) + 1 };
  };
}
