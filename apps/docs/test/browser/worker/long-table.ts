/** Rows between two that are wrong. */
const WRONG = 5000;

/** A table of rankings of at least so many bytes, in pieces; the same wherever it is made. */
export function longTable(bytes: number): string[] {
  const note = "what was written down of it at the time, with its reasons, ".repeat(2);
  const pieces = ["country,year,source,day,note\n"];
  let row = 0;
  for (let length = 0; length < bytes; length += pieces.at(-1)?.length ?? 0) {
    let piece = "";
    for (let line = 0; line < 5000; line++, row++) {
      const year = row % WRONG === WRONG - 1 ? 1999 : 2001 + (row % 30);
      piece += `Tonga,${year},https://example.org/${row},2020-02-29,"${note}${row}"\n`;
    }
    pieces.push(piece);
  }
  return pieces;
}
