import { similarity } from "@open-tip/schema/territories";
import { columnLetter } from "../column-letter.ts";
import { duplicateHeaders } from "../map-columns.ts";
import type { MappedColumn, MatchedBy, UnreadColumn } from "../mapping.ts";
import { foldHeader } from "../placement-fields.ts";
import { cellFault } from "./cell-type.ts";
import type { Profile, ProfileField } from "./profile.ts";

/** What of a table's columns a profile knows. */
export interface ProfileMatch {
  readonly profile: Profile;
  readonly columns: readonly MappedColumn<string>[];
  readonly unread: readonly UnreadColumn<string>[];
  /** Fields that records must have and no column holds. */
  readonly missing: readonly ProfileField[];
}

const SIMILAR = 0.85;
/** Share of a column's values that must be of a field's type for a name that only resembles the field's. */
const FITS = 0.9;

/** Which columns of a table are which fields: by exact name, a known name, or a similar one that the values support. */
export function matchProfile(
  profile: Profile,
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ProfileMatch {
  const byName = namesOf(profile);
  const duplicated = new Set(duplicateHeaders(header).flatMap(({ indexes }) => indexes));
  const taken = new Map<string, number>();
  const found = header.map((name, index): { field: ProfileField; by: MatchedBy } | undefined => {
    const known = duplicated.has(index) ? undefined : byName.get(foldHeader(name));
    if (!known || taken.has(known.field.name)) return undefined;
    taken.set(known.field.name, index);
    return { field: known.field, by: name === known.field.name || known.exact ? "exact name" : "known name" };
  });
  header.forEach((name, index) => {
    if (found[index] || duplicated.has(index)) return;
    const similar = mostSimilar(foldHeader(name), byName, taken);
    if (!similar || !fits(similar, index, sample)) return;
    taken.set(similar.name, index);
    found[index] = { field: similar, by: "similar name" };
  });

  const columns: MappedColumn<string>[] = [];
  const unread: UnreadColumn<string>[] = [];
  header.forEach((name, index) => {
    const at = { index, header: name, letter: columnLetter(index) };
    const one = found[index];
    if (one) {
      const { name: field, meaning, sensitive } = one.field;
      columns.push({ ...at, field, meaning, by: one.by, ...(sensitive && { sensitive }) });
    } else if (duplicated.has(index)) unread.push({ ...at, reason: "another column has the same name" });
    else unread.push({ ...at, reason: `not a field of ${profile.name}` });
  });
  const missing = profile.fields.filter(({ name, required }) => required && !taken.has(name));
  return { profile, columns, unread, missing };
}

/** Every name by which a field's column is known, folded; `exact` for the field's own. */
function namesOf(profile: Profile): ReadonlyMap<string, { field: ProfileField; exact: boolean }> {
  const names = new Map<string, { field: ProfileField; exact: boolean }>();
  for (const field of profile.fields) names.set(foldHeader(field.name), { field, exact: true });
  for (const field of profile.fields) {
    for (const name of field.names) {
      const folded = foldHeader(name);
      if (!names.has(folded)) names.set(folded, { field, exact: false });
    }
  }
  return names;
}

function mostSimilar(
  folded: string,
  names: ReadonlyMap<string, { field: ProfileField }>,
  taken: ReadonlyMap<string, number>,
): ProfileField | undefined {
  let best: { field: ProfileField; score: number } | undefined;
  for (const [name, { field }] of names) {
    if (name.length < 5 || taken.has(field.name)) continue;
    const score = similarity(folded, name);
    if (score >= SIMILAR && score > (best?.score ?? 0)) best = { field, score };
  }
  return best?.field;
}

/** Whether what a column holds is of a field's type. A text proves nothing, so a similar name is then not enough. */
function fits({ type }: ProfileField, index: number, sample: readonly (readonly string[])[]): boolean {
  if (type.kind === "text" && !type.pattern) return false;
  let filled = 0;
  let good = 0;
  for (const cells of sample) {
    const text = cells[index]?.trim() ?? "";
    if (text === "") continue;
    filled++;
    if (!cellFault(type, text)) good++;
  }
  return filled > 0 && good / filled >= FITS;
}
