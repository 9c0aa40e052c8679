/** A seeded source of numbers from 0 up to 1 (mulberry32): the same on every run and machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items, by the next number. */
export function pick<T>(items: readonly [T, ...T[]], next: () => number): T {
  return items[Math.floor(next() * items.length)] ?? items[0];
}
