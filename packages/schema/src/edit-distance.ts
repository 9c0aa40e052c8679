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
  // Three rows of the table suffice: a swap looks two rows back.
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** A cell that the loops have filled. */
function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
