import { namesKnownTo } from "./built-in.ts";
import { cellFault } from "./cell-type.ts";
import { matchProfile, type ProfileMatch } from "./match-profile.ts";
import type { ColumnValues, Profile } from "./profile.ts";

/** Share of a table's columns that must be known, where its ids do not tell what it is. */
const MOST_COLUMNS = 0.5;
const MOST_VALUES = 5000;
/** Values that a list of codes has at least. */
const LEAST_CODES = 4;

/** The profile of which a table is, or nothing. Names that many kinds of table have do not decide. */
export function recogniseProfile(
  profiles: readonly Profile[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ProfileMatch | undefined {
  let best: { match: ProfileMatch; score: number } | undefined;
  for (const profile of profiles) {
    if (namesKnownTo(profile, header) < profile.least) continue;
    const match = matchProfile(profile, header, sample);
    const filled = header.filter((name) => name.trim() !== "").length;
    const sure = match.columns.filter(({ by }) => by !== "similar name").length;
    const identified = hasItsIds(match, sample);
    if (sure < profile.least || (!identified && sure < filled * MOST_COLUMNS)) continue;
    if (isCodebook(match, sample)) continue;
    const score = sure + (identified ? 100 : 0);
    if (score > (best?.score ?? 0)) best = { match, score };
  }
  return best?.match;
}

/**
 * Whether a table lists what its columns may hold, as the sheet of choices behind a form does: then in no column of
 * codes a value stands twice, which among records happens at once.
 */
function isCodebook(match: ProfileMatch, sample: readonly (readonly string[])[]): boolean {
  const types = new Map(match.profile.fields.map(({ name, type }) => [name, type]));
  const coded = match.columns
    .filter(({ field }) => types.get(field)?.kind === "code")
    .map(({ index }) => sample.map((cells) => cells[index]?.trim() ?? "").filter((cell) => cell !== ""));
  const long = coded.filter((values) => values.length >= LEAST_CODES);
  return long.length >= 2 && coded.every((values) => new Set(values).size === values.length);
}

/** Whether the column of the first key field holds ids of the form that the profile's have. */
function hasItsIds({ profile, columns }: ProfileMatch, sample: readonly (readonly string[])[]): boolean {
  const field = profile.fields.find(({ name }) => name === profile.key[0]);
  const column = columns.find((one) => one.field === field?.name);
  if (!field || !column || field.type.kind !== "text" || !field.type.pattern) return false;
  const ids = sample.map((cells) => cells[column.index] ?? "").filter((cell) => cell !== "");
  return ids.length > 0 && ids.filter((id) => !cellFault(field.type, id)).length >= ids.length / 2;
}

/** What the columns of a match hold, for a profile's remark. */
export function valuesOf(match: ProfileMatch, sample: readonly (readonly string[])[]): ColumnValues[] {
  return match.columns.map(({ field, header, index }) => {
    const values = new Map<string, number>();
    for (const cells of sample) {
      const text = cells[index] ?? "";
      if (text !== "" && (values.has(text) || values.size < MOST_VALUES))
        values.set(text, (values.get(text) ?? 0) + 1);
    }
    return { field, header, values };
  });
}
