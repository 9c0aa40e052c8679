import { isBlank, type Row } from "./row.ts";

/** Where the names of a table's columns stand. */
export interface Header {
  /** Index in the rows of the first row of data. */
  readonly dataAt: number;
  /** The row that names the columns; of two, the lower. */
  readonly row: Row;
  readonly names: readonly string[];
  /** Number of filled rows above, which are titles and notes. */
  readonly titles: number;
  /** Whether two rows together name the columns. */
  readonly twoRows: boolean;
}

/** How far down column names are looked for. */
const DEEPEST = 30;

/**
 * Finds the row of column names: the first row, unless a row below it has more names that are known, or rows above the
 * table hold a title. Where a second row names the parts of the first one's columns, both are read together.
 * @param known how many of some names are those of a table that is known
 */
export function findHeader(
  rows: readonly Row[],
  known: (names: readonly string[]) => number,
): Header | undefined {
  // In formats that keep the names apart from the rows, they are row 0.
  if (rows[0]?.row === 0)
    return { dataAt: 1, row: rows[0], names: namesOf(rows[0]), titles: 0, twoRows: false };
  const filled = firstFilled(rows);
  const first = filled[0];
  if (first === undefined) return undefined;
  const candidates = filled.filter((at) => rows[at]?.problem === undefined);
  const scores = new Map(candidates.map((at) => [at, known(namesOf(rows[at]))]));
  const best = bestOf(candidates, scores) ?? belowTitles(rows, candidates) ?? first;
  const row = rows[best] as Row;
  const titles = filled.filter((at) => at < best).length;
  const below = rows[best + 1];
  if (below && below.problem === undefined) {
    // The same names again in another form: the lower row stands directly on the data.
    if ((scores.get(best + 1) ?? 0) >= Math.max(2, (scores.get(best) ?? 0) / 2))
      return { dataAt: best + 2, row: below, names: namesOf(below), titles: titles + 1, twoRows: false };
    const names = combined(namesOf(row), namesOf(below));
    if (names) return { dataAt: best + 2, row: below, names, titles, twoRows: true };
  }
  return { dataAt: best + 1, row, names: namesOf(row), titles, twoRows: false };
}

/** Indexes of the rows in which something stands, as far down as column names are looked for. */
function firstFilled(rows: readonly Row[]): number[] {
  const filled: number[] = [];
  for (let at = 0; at < rows.length && filled.length < DEEPEST; at++) {
    const row = rows[at] as Row;
    if (row.problem !== undefined || !isBlank(row)) filled.push(at);
  }
  return filled;
}

function namesOf(row: Row | undefined): string[] {
  return (row?.cells ?? []).map((name) => name.trim());
}

/** The row with the most known names, where there are two at least. Of equal ones the first. */
function bestOf(candidates: readonly number[], scores: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const at of candidates) {
    const score = scores.get(at) ?? 0;
    if (score >= 2 && score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = at;
  }
  return best;
}

/** The first row that is as wide as the table, where the rows above it hold a cell or two of many. */
function belowTitles(rows: readonly Row[], candidates: readonly number[]): number | undefined {
  const widths = rows.slice(0, 200).map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  const usual = median(widths.filter((width) => width > 0));
  const [first] = candidates;
  if (first === undefined || usual < 3 || (widths[first] ?? 0) > Math.max(2, usual / 3)) return undefined;
  return candidates.find((at) => (widths[at] ?? 0) >= usual * 0.6 && allWords(namesOf(rows[at])));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Whether no cell is a number: rows of data nearly always have one, rows of names have none but years. */
function allWords(cells: readonly string[]): boolean {
  return cells.every((cell) => !/^-?[\d.,]+$/.test(cell) || /^(?:19|20)\d\d$/.test(cell));
}

/**
 * Names of two rows together, where the upper one has gaps that the lower one fills, as merged cells leave them. The
 * upper name holds for the gaps to its right.
 */
function combined(upper: readonly string[], lower: readonly string[]): string[] | undefined {
  const width = Math.max(upper.length, lower.length);
  const gaps = Array.from({ length: width }, (_, at) => at).filter((at) => (upper[at] ?? "") === "");
  const filling = gaps.filter((at) => (lower[at] ?? "") !== "");
  if (filling.length < 2 || filling.length < gaps.length / 2 || !allWords(lower)) return undefined;
  if (lower.some((name) => /^(?:19|20)\d\d$/.test(name)) && upper.every((name) => name === ""))
    return undefined;
  let group = "";
  return Array.from({ length: width }, (_, at) => {
    const above = upper[at] ?? "";
    const below = lower[at] ?? "";
    if (above !== "") group = above;
    if (below === "") return above;
    return group === "" || group === below ? below : `${group}: ${below}`;
  });
}
