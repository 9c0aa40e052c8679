/** The year that a cell names as edition, or why it cannot be read as one. */
export type EditionReading =
  | { readonly edition: number; readonly asDate: boolean }
  | { readonly problem: string };

const OLDEST = 1900;
const NEWEST = 2100;

/**
 * Reads an edition: `2010`, `2010.0`, or a date of which the year counts (`2010-01-01`, `1/1/2010`). `2010/11` and `2010-11` may be a month or two years, so they are neither. A fiscal
 * year or a span of years is not an edition and is not turned into one.
 */
export function readEdition(text: string): EditionReading {
  const value = text.trim();
  if (value === "") return { problem: "it is empty" };
  const year = /^(\d{4})(?:\.0+)?$/.exec(value);
  if (year) return ofYear(Number(year[1]), false);
  if (/\bf\.?y\b|^fy|fiscal/i.test(value)) {
    return { problem: "a fiscal year is not the year in a report's title" };
  }
  const date =
    /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$/.exec(value) ??
    /^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$/.exec(value);
  const found = date ?? /^(?:tip )?(?:report |edition )?(\d{4})(?: tip)?(?: report)?$/i.exec(value);
  if (!found) return { problem: "it does not name one year" };
  return ofYear(Number(found[1]), date !== null);
}

function ofYear(edition: number, asDate: boolean): EditionReading {
  if (edition < OLDEST || edition > NEWEST)
    return { problem: `${edition} is not a year of this or the last century` };
  return { edition, asDate };
}
