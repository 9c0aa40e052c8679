import { similarity } from "@open-tip/schema/territories";
import { ColumnEvidence } from "./column-evidence.ts";
import { columnLetter } from "./column-letter.ts";
import type { MappedColumn, MatchedBy, UnreadColumn } from "./mapping.ts";
import { foldHeader, type PlacementField, placementFields } from "./placement-fields.ts";

const SIMILAR = 0.8;

interface Names {
  readonly fields: ReadonlyMap<string, PlacementField>;
  /** Those of the standard itself. */
  readonly exact: ReadonlySet<string>;
}

let known: Names | undefined;

/** Every name by which a field is known, folded. */
function names(): Names {
  known ??= foldedNames();
  return known;
}

function foldedNames(): Names {
  const fields = new Map<string, PlacementField>();
  const exact = new Set<string>();
  for (const field of Object.keys(placementFields) as PlacementField[]) {
    exact.add(foldHeader(field));
    fields.set(foldHeader(field), field);
    for (const name of placementFields[field].names) fields.set(foldHeader(name), field);
  }
  return { fields, exact };
}

/** How many of these column names are known: used to tell a header row, and a delimiter, from chance. */
export function knownNames(header: readonly string[]): number {
  return header.filter((name) => names().fields.has(foldHeader(name))).length;
}

interface Candidate {
  readonly field: PlacementField;
  readonly by: MatchedBy;
  /** Larger is better; decides between two columns for one field. */
  readonly weight: number;
}

/** Names so common that only the values can say whether they mean this field. */
const genericNames = new Set(
  [
    "name",
    "state",
    "land",
    "code",
    "report",
    "rating",
    "ranking",
    "placement",
    "rank",
    "tip",
    "period",
    "id",
    "iso",
    "economy",
  ].map(foldHeader),
);

/** Whether a column's values can be of a field. Columns whose values do not fit are not read, so never printed. */
function valuesFit(field: PlacementField, evidence: ColumnEvidence, sure: boolean): boolean {
  switch (field) {
    case "territory":
      return (
        evidence.share("alpha3") >= 0.5 || (sure && (evidence.filled === 0 || evidence.share("alpha3") > 0))
      );
    case "territoryAlpha2":
      return evidence.isMostly("alpha2", 0.5);
    case "territoryAsStated":
      return (
        evidence.share("territoryName") + evidence.share("alpha3") >= 0.5 ||
        (sure && (evidence.filled < 10 || evidence.share("territoryName") > 0))
      );
    case "edition":
      return sure || evidence.isMostly("year", 0.5);
    case "tier":
      return sure || tiers(evidence) >= 0.9;
    case "previousTier":
      return tiers(evidence) >= 0.5 || evidence.filled === 0;
    case "source":
      return evidence.isMostly("sourceId", 0.8);
    case "id":
      return [...evidence.values.keys()].every((value) => value.startsWith("placement/"));
    case "statement":
      return [...evidence.values.keys()].every((value) => value.startsWith("statement/"));
    default:
      return true;
  }
}

/** The share of cells that are tiers, in words or as numbers. */
function tiers(evidence: ColumnEvidence): number {
  return evidence.share("tierLabel") + evidence.share("tierNumber");
}

function candidateByName(header: string, evidence: ColumnEvidence): Candidate | undefined {
  const folded = foldHeader(header);
  const known = names().fields.get(folded);
  if (known) {
    const sure = !genericNames.has(folded);
    const exact = names().exact.has(folded);
    const field = asNameOrCode(known, evidence);
    if (valuesFit(field, evidence, sure)) {
      return {
        field,
        by: exact ? "exact name" : "known name",
        weight: (exact ? 4 : 3) + fit(field, evidence),
      };
    }
    return undefined;
  }
  let best: { field: PlacementField; score: number } | undefined;
  for (const [name, field] of names().fields) {
    if (name.length < 4 || !canBeSimilar(folded, name)) continue;
    const score = similarity(folded, name);
    if (score >= SIMILAR && score > (best?.score ?? 0)) best = { field, score };
  }
  if (!best && folded.includes("tier")) best = { field: "tier", score: SIMILAR };
  if (!best) return undefined;
  const field = asNameOrCode(best.field, evidence);
  if (!needsValues.has(field) || !valuesFit(field, evidence, false)) return undefined;
  return { field, by: "similar name", weight: 1 + best.score * fit(field, evidence) };
}

/** Whether two names are alike enough in length, which takes no comparing to see. */
function canBeSimilar(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SIMILAR * Math.max(a.length, b.length);
}

/** Why a column is not read: what its name says it is, and that its values are not. */
function reasonUnread(header: string): string {
  const folded = foldHeader(header);
  const field = names().fields.get(folded);
  if (field) return `its values are not known as ${placementFields[field].meaning}`;
  return otherCodes.get(folded) ?? "not a field of a tier table";
}

/** Columns of codes that are not ISO: they look like a territory and must not be taken for one. */
const otherCodes = new Map<string, string>([
  ...["fips", "fips10", "fips104", "fips code"].map(
    (name) => [foldHeader(name), "FIPS 10-4 codes are not ISO codes: ch is China"] as const,
  ),
  ...["cowcode", "ccode", "cow"].map((name) => [name, "Correlates of War numbers are not read"] as const),
  ...["gwcode", "gwno"].map((name) => [name, "Gleditsch-Ward numbers are not read"] as const),
]);

/** Fields whose values show what they are; only these are taken by a similar name or by values alone. */
const needsValues: ReadonlySet<PlacementField> = new Set([
  "territory",
  "territoryAsStated",
  "territoryAlpha2",
  "edition",
  "tier",
  "previousTier",
]);

/** A column called `country` may hold codes, and one called `code` names: the values decide. */
function asNameOrCode(field: PlacementField, evidence: ColumnEvidence): PlacementField {
  if (
    field === "territoryAsStated" &&
    evidence.isMostly("alpha3", 0.8) &&
    evidence.share("territoryName") < 0.1
  )
    return "territory";
  if (field === "territory" && evidence.isMostly("territoryName", 0.5)) return "territoryAsStated";
  return field;
}

function fit(field: PlacementField, evidence: ColumnEvidence): number {
  switch (field) {
    case "territory":
      return evidence.share("alpha3");
    case "territoryAlpha2":
      return evidence.share("alpha2");
    case "territoryAsStated":
      return evidence.share("territoryName");
    case "edition":
      return evidence.share("year");
    case "tier":
      return tiers(evidence);
    default:
      return 1;
  }
}

/** A column that no name explains, and whose values leave no doubt. */
function candidateByValues(evidence: ColumnEvidence): Candidate | undefined {
  if (evidence.filled === 0) return undefined;
  if (evidence.isMostly("tierLabel", 0.9)) return { field: "tier", by: "values", weight: 1 };
  if (evidence.isMostly("territoryName", 0.9))
    return { field: "territoryAsStated", by: "values", weight: 0.5 };
  return undefined;
}

/** The one year that a column name such as `2010`, `tier_2010` or `TIP 2010` holds. */
export function yearOfHeader(header: string): number | undefined {
  // 2019-20 is two years, and so no edition.
  if (/\d{4}\s*[-–/]\s*\d/.test(header)) return undefined;
  const found = [...header.matchAll(/(?<!\d)((?:19|20)\d\d)(?:\.0)?(?!\d)/g)];
  return found.length === 1 ? Number(found[0]?.[1]) : undefined;
}

export interface ColumnMatch {
  readonly columns: readonly MappedColumn[];
  readonly unread: readonly UnreadColumn[];
  readonly evidence: readonly ColumnEvidence[];
}

/**
 * Finds out which column means which field: by exact name, by a known name, by a similar name that the values
 * support, or by the values alone. Columns of the same name are not read, since one cannot tell which is meant.
 */
export function matchColumns(header: readonly string[], sample: readonly (readonly string[])[]): ColumnMatch {
  const evidence = header.map((_, index) => new ColumnEvidence(sample, index));
  const isTierLike = (e: ColumnEvidence) => e.filled === 0 || tiers(e) >= 0.5;
  const years = header.map(yearOfHeader);
  const duplicated = new Set(duplicateHeaders(header).flatMap(({ indexes }) => indexes));
  const yearColumns = new Set(
    years.flatMap((year, index) =>
      year !== undefined && !duplicated.has(index) && isTierLike(evidence[index] as ColumnEvidence)
        ? [index]
        : [],
    ),
  );
  if (yearColumns.size < 2) yearColumns.clear();

  const candidates = header.map((name, index) => {
    const one = evidence[index] as ColumnEvidence;
    if (yearColumns.has(index) || duplicated.has(index)) return undefined;
    return candidateByName(name, one) ?? candidateByValues(one);
  });
  const named = candidates.some((one) => one?.field === "tier" && one.by !== "values");

  const columns: MappedColumn[] = [];
  const unread: UnreadColumn[] = [];
  header.forEach((name, index) => {
    const at = { index, header: name, letter: columnLetter(index) };
    const one = candidates[index];
    if (yearColumns.has(index)) {
      columns.push({
        ...at,
        field: "tier",
        meaning: placementFields.tier.meaning,
        by: "known name",
        edition: years[index] as number,
      });
    } else if (duplicated.has(index)) {
      unread.push({ ...at, reason: "another column has the same name" });
    } else if (!one) {
      unread.push({ ...at, reason: reasonUnread(name) });
    } else if (one.field === "tier" && (yearColumns.size > 0 || (one.by === "values" && named))) {
      unread.push({ ...at, field: "tier", reason: "tiers, but other columns state the tier already" });
    } else if (one.field !== "tier" && candidates.some((other, at2) => beats(other, at2, one, index))) {
      unread.push({ ...at, reason: `another column fits better as ${placementFields[one.field].meaning}` });
    } else {
      columns.push({ ...at, field: one.field, meaning: placementFields[one.field].meaning, by: one.by });
    }
  });
  return { columns, unread, evidence };
}

function beats(other: Candidate | undefined, otherIndex: number, one: Candidate, index: number): boolean {
  if (!other || otherIndex === index || other.field !== one.field) return false;
  return other.weight > one.weight || (other.weight === one.weight && otherIndex < index);
}

/** Names that stand over more than one column, with the columns. Blank names are not names. */
export function duplicateHeaders(header: readonly string[]): { name: string; indexes: number[] }[] {
  const byName = new Map<string, number[]>();
  header.forEach((name, index) => {
    const key = name.trim();
    if (key !== "") byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  return [...byName]
    .filter(([, indexes]) => indexes.length > 1)
    .map(([name, indexes]) => ({ name, indexes }));
}
