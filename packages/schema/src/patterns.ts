// Parts of regular expressions. They are read by the engines of other languages too: so no \d, \s or \w, which
// differ between them, and no look-around, which some do not have.

/** Words of lower-case letters and digits, joined by hyphens. */
export const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** A year that every calendar has: Python's has no year 0. */
export const year = "[1-9][0-9]{3}";

const leapYear = "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";

/** A day that exists: 30 February is a typing error. */
export const day = [
  `${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
  `${year}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
  `${year}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
  `${leapYear}-02-29`,
].join("|");

/** Characters that part words: of ASCII and the no-break space, in every engine the same. */
const space = "\\t-\\r \\xa0";

/** At most so many words, with one space between two. */
export function words(most: number): string {
  return `[^${space}]+(?: [^${space}]+){0,${most - 1}}`;
}

/** An address after `https://`: a host, and perhaps a path. */
export const webAddress = `[^${space}/]+(?:/[^${space}]*)?`;

const month = "(?:0[1-9]|1[0-2])";
// X stands for a digit that is not known, from the right.
const unspecified = `[1-9][0-9](?:XX|[0-9]X)|${year}-XX(?:-XX)?|${year}-${month}-XX`;
const date = `(?:${year}(?:-${month})?|${day}|${unspecified})[?~%]?`;

/** EDTF level 0 and 1, but for seasons, negative and long years, which nothing in the field needs. */
export const edtf = `${date}|(?:${date}|\\.\\.)/${date}|${date}/\\.\\.`;
