import { OpenTipError } from "./errors.ts";
import type { Mapping } from "./mapping.ts";
import { quoted } from "./printable.ts";
import { parseCoding } from "./tier-coding.ts";

/** What a column holds: a field, a tier in the edition of one year, or nothing that is to be read. */
export type SavedColumn = string | { readonly field: string; readonly edition: number } | null;

/** How a file is read, where the file does not say it: as the options of the same names. */
export interface SaidOfFile {
  /** What the numbers in tier columns mean: `dos_tier:1=tier-1,2=tier-2`. */
  readonly tierCodes?: readonly string[];
  /** The sheet of a workbook, or the list of a JSON object. */
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** What the columns of a table mean, as it is saved, edited and given back. */
export interface SavedMapping extends SaidOfFile {
  /** `placements`, or the name of another profile. */
  readonly profile: string;
  /** By the column's name as the header prints it. */
  readonly columns: Readonly<Record<string, SavedColumn>>;
  /** The edition of a list of one edition. */
  readonly edition?: number;
}

/** The profile of tables of placements, which are read in more ways than others. */
export const PLACEMENTS = "placements";

/**
 * A mapping that was found, to be saved. Columns that were not read are in it, with nothing.
 * @param said how the file was said to be read
 */
export function savedMappingOf(
  { profile, columns, unread, edition }: Mapping<string>,
  said: SaidOfFile = {},
): SavedMapping {
  const all = [...columns, ...unread].sort((a, b) => a.index - b.index);
  const read = new Map(columns.map((column) => [column.index, column]));
  return {
    profile,
    columns: Object.fromEntries(
      all.map(({ index, header }) => {
        const column = read.get(index);
        if (!column) return [header, null];
        return [
          header,
          column.edition === undefined ? column.field : { field: column.field, edition: column.edition },
        ];
      }),
    ),
    ...(edition !== undefined && { edition }),
    ...said,
  };
}

/**
 * Reads a saved mapping.
 * @throws {OpenTipError} `bad-mapping` when the text is none
 */
export function parseMapping(text: string, name: string): SavedMapping {
  const bad = (what: string) =>
    new OpenTipError(
      "bad-mapping",
      `${name} is no mapping: ${what}.`,
      "Make one with: open-tip inspect FILE --save-mapping NAME",
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad("it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw bad("it is not an object");
  const { profile, columns, edition, tierCodes, ...said } = value as Readonly<Record<string, unknown>>;
  if (typeof profile !== "string") throw bad('it has no "profile"');
  if (typeof columns !== "object" || columns === null || Array.isArray(columns))
    throw bad('it has no "columns"');
  if (edition !== undefined && !Number.isInteger(edition)) throw bad('its "edition" is not a year');
  for (const name of ["sheet", "encoding", "delimiter"]) {
    if (said[name] !== undefined && typeof said[name] !== "string") throw bad(`its "${name}" is not a text`);
  }
  if (tierCodes !== undefined && !(Array.isArray(tierCodes) && tierCodes.every(isCoding)))
    throw bad('its "tierCodes" are not what numbers mean, as in "tier:1=tier-1,2=tier-2"');
  for (const [header, column] of Object.entries(columns)) {
    if (column === null || typeof column === "string") continue;
    const { field, edition: year } = column as Readonly<Record<string, unknown>>;
    if (typeof field !== "string" || !Number.isInteger(year))
      throw bad(`what it says of the column ${quoted(header)} is not a field`);
  }
  return value as SavedMapping;
}

function isCoding(text: unknown): boolean {
  if (typeof text !== "string") return false;
  try {
    return parseCoding(text).coding.size > 0;
  } catch {
    return false;
  }
}
