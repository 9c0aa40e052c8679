/**
 * How alike two texts are, from 0 (nothing in common) to 1 (equal): one minus their edit distance over the
 * length of the longer. An edit inserts, deletes or replaces a character or swaps two neighbours, and no
 * part is edited twice (optimal string alignment). Fold case and punctuation first if they should not count.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  // Three rows of the table suffice, as a swap looks two rows back; they are used in turns.
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = at(last, j - 1) + (same ? 0 : 1);
      best = Math.min(best, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && swapped(a, i, b, j)) best = Math.min(best, at(beforeLast, j - 2) + 1);
      row[j] = best;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return at(last, b.length);
}

/** Whether the two characters that end here stand the other way round in the other text. */
function swapped(a: string, i: number, b: string, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

/** A cell that the loops have filled. */
function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
