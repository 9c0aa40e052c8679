/** What a number format makes of a number. Formats that show neither date nor time make a `number`. */
export type FormatKind = "number" | "date" | "time" | "duration";

/**
 * Formats that workbooks use by number without defining them (ECMA-376 part 1, 18.8.30), those of East Asian and
 * Thai editions included. What shows a date at all is a `date`, with a time or without.
 */
export function kindOfBuiltIn(id: number): FormatKind {
  if (within(id, 14, 17) || id === 22 || within(id, 27, 31) || id === 36) return "date";
  if (within(id, 50, 54) || within(id, 57, 58) || within(id, 71, 74) || id === 77 || id === 81) return "date";
  if (id === 46 || id === 79) return "duration";
  if (within(id, 18, 21) || within(id, 32, 35) || within(id, 55, 56) || id === 45 || id === 47) return "time";
  if (within(id, 75, 76) || id === 78 || id === 80) return "time";
  return "number";
}

/**
 * What a format code shows. Only its first section counts, which is that of positive numbers; literals, colours,
 * conditions and locales do not.
 */
export function kindOfCode(code: string): FormatKind {
  const [section = ""] = code
    .replace(/"[^"]*("|$)|\\.|[_*]./gs, "")
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*(\]|$)/gi, "")
    .split(";");
  if (/\[(h+|m+|s+)\]/i.test(section)) return "duration";
  const letters = section.replace(/general|am\/pm|a\/p/gi, (word) => (/general/i.test(word) ? "" : "h"));
  if (/[yd]/i.test(letters)) return "date";
  if (/[hs]/i.test(letters)) return "time";
  return /m/i.test(letters) ? "date" : "number";
}

function within(id: number, first: number, last: number): boolean {
  return id >= first && id <= last;
}
