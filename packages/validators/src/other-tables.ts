import { findTerritory } from "@open-tip/schema/territories";
import { type ColumnMatch, knownNames } from "./map-columns.ts";
import { columnFor } from "./mapping.ts";
import { foldHeader } from "./placement-fields.ts";
import { readLabel } from "./tier-coding.ts";

/** Names of columns by which tables of other kinds are known. */
const kinds: readonly { readonly what: string; readonly names: readonly string[]; readonly least: number }[] =
  [
    {
      what: "case-level data about victims (its columns are those of the CTDC global synthetic dataset or a derivative)",
      names: [
        "yearOfRegistration",
        "ageBroad",
        "age band",
        "citizenship",
        "CountryOfExploitation",
        "traffickMonths",
        "trafficking duration",
        "isForcedLabour",
        "isSexualExploit",
        "isOtherExploit",
        "meansThreats",
        "means threats",
        "means abuse",
        "means false promises",
        "means debt bondage earnings",
        "means withhold docs",
      ],
      least: 3,
    },
    {
      what: "case-level data about victims (its columns are those of the Human Trafficking Case Data Standard)",
      names: [
        "vic_TypeOfExploitation",
        "vic_MethodsOfControl",
        "vic_TraffickingStatus",
        "hte_Type",
        "per_RoleInProcess",
      ],
      least: 1,
    },
    {
      what: "statements: who said what",
      names: ["statement", "quote", "speaker", "speaker job", "subject", "venue", "party", "claim"],
      least: 2,
    },
  ];

/** What a table that is not one of placements seems to be, judged by names and shapes of columns only. */
export function looksLike(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  match: ColumnMatch,
): string {
  const folded = new Set(header.map(foldHeader));
  const kind = kinds.find(
    ({ names, least }) => names.filter((name) => folded.has(foldHeader(name))).length >= least,
  );
  if (kind) return kind.what;
  const has = (field: Parameters<typeof columnFor>[1]) => columnFor(match, field) !== undefined;
  const counted = header.some((name) =>
    /(?:^|[^a-z])(?:counts?|n|num|number|totals?|percent|share)(?:$|[^a-z])/i.test(name),
  );
  if (has("tier") && counted) return "an aggregate: counts by tier, not placements of territories";
  if (headerLooksLikeTitle(header)) return "a table with a title or a second header above its column names";
  if (headerLooksLikeData(header, sample))
    return "a table whose first row seems to be data, not column names";
  if (has("edition") && (has("territory") || has("territoryAsStated")))
    return "a table by country and year, without tiers";
  return "a table of another kind";
}

/** Whether most cells of the first row are empty, as in a title or the upper of two header rows. */
export function headerLooksLikeTitle(header: readonly string[]): boolean {
  return header.length > 2 && header.filter((name) => name.trim() !== "").length <= header.length / 2;
}

/** Whether the first row is a placement itself: it names a territory, and a tier or a year, and no column. */
export function headerIsData(header: readonly string[]): boolean {
  const named = header.some((name) => findTerritory(name, { suggest: false }).status === "found");
  const stated = header.some((name) => readLabel(name) !== undefined && name.trim() !== "");
  const year = header.some((name) => /^(?:19|20)\d\d$/.test(name.trim()));
  return named && (stated || year) && knownNames(header) === 0;
}

/** Whether the first row seems to be data: then nothing of it may be printed. */
export function headerLooksLikeData(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): boolean {
  if (headerIsData(header)) return true;
  const filled = header.filter((name) => name.trim() !== "");
  const odd = filled.filter(
    (name) => name.length > 60 || /^[-+]?\d+(?:[.,]\d+)?$/.test(name.trim()) || /[.!?]["”]?$/.test(name),
  );
  const repeated = sample.some((cells) =>
    header.some((name, index) => name.length > 3 && cells[index] === name),
  );
  return filled.length === 0 || odd.length > 0 || repeated;
}
