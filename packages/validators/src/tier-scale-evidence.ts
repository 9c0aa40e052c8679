import { tierLabel } from "@open-tip/schema/tiers";
import type { ScaleEvidence } from "./diagnoses/diagnosis.ts";
import { columnFor, type Mapping } from "./mapping.ts";
import type { CheckOptions } from "./options.ts";
import { listed } from "./printable.ts";
import { readEdition } from "./read-edition.ts";
import { isCorroborated, ReferenceIndex } from "./reference.ts";
import { TerritoryReader } from "./territory-reader.ts";
import { codingText, isNumericTierCode, scalesMovedBy, type TierCoding, tierCode } from "./tier-coding.ts";
import type { AskedColumn } from "./tier-columns.ts";

type Sample = readonly (readonly string[])[];

/** Rows that must tell one scale from the others, and the share of them that a scale must explain. */
const LEAST_TELLING = 10;
const SHARE = 0.9;
/** Cells from which shares are taken, and what share special cases never exceed and Tier 3 never falls below. */
const LEAST_CELLS = 100;
const MOST_SPECIAL = 0.03;
const LEAST_TIER_3 = 0.06;

/** In which scale numbers seem to be that were not read, because they may mean different things. */
export function scaleEvidence(
  asked: readonly AskedColumn[],
  mapping: Mapping,
  sample: Sample,
  { reference }: Pick<CheckOptions, "reference">,
): ScaleEvidence[] {
  const known = reference && new ReferenceIndex(reference);
  const several =
    mapping.layout !== "years as columns" &&
    mapping.columns.filter(({ field }) => field === "tier").length > 1;
  return asked.flatMap((one) => {
    const cells = sample.flatMap((row) => one.columns.map(({ index }) => tierCode(row[index] ?? "")));
    const counts = new Map<string, number>();
    for (const code of cells)
      if (isNumericTierCode(code) && Number(code) <= 5) counts.set(code, (counts.get(code) ?? 0) + 1);
    const scales = scalesOf([...counts.keys()]);
    const found = (known && byReference(scales, one, mapping, sample, known)) ?? byShares(scales, counts);
    if (!found) return [];
    const { scale, ...shown } = found;
    const column = several ? { column: one.column.header } : {};
    return [
      {
        letter: one.column.letter,
        words: wordsOf(scale),
        option: codingText({ ...column, coding: scale }),
        ...shown,
      },
    ];
  });
}

/** The scales that have all of some codes, without the codes that do not occur; each once. */
function scalesOf(codes: readonly string[]): TierCoding[] {
  const sorted = [...codes].sort((a, b) => Number(a) - Number(b));
  const found = new Map<string, TierCoding>();
  for (const scale of [0, -1, 1].flatMap(scalesMovedBy)) {
    if (!sorted.every((code) => scale.has(code))) continue;
    const coding: TierCoding = new Map(
      sorted.flatMap((code) => {
        const word = scale.get(code);
        return word ? [[code, word] as const] : [];
      }),
    );
    found.set(codingText({ coding }), coding);
  }
  return [...found.values()];
}

interface Found extends Pick<ScaleEvidence, "basis" | "telling" | "confidence"> {
  readonly scale: TierCoding;
}

/** The scale by which nearly all rows say what the reference says. */
function byReference(
  scales: readonly TierCoding[],
  { columns }: AskedColumn,
  mapping: Mapping,
  sample: Sample,
  known: ReferenceIndex,
): Found | undefined {
  const territories = new TerritoryReader();
  const at = (
    field: Parameters<typeof columnFor<Mapping["columns"][number]["field"]>>[1],
    row: readonly string[],
  ) => row[columnFor(mapping, field)?.index ?? -1] ?? "";
  const agreeing = scales.map(() => 0);
  let telling = 0;
  for (const row of sample) {
    const read = territories.read(
      at("territory", row),
      at("territoryAlpha2", row),
      at("territoryAsStated", row),
    );
    const stated = readEdition(at("edition", row));
    for (const { index, edition = "edition" in stated ? stated.edition : mapping.edition } of columns) {
      const said = known.at("code" in read ? read.code : undefined, edition);
      const words = scales.map((scale) => tierIn(scale, row[index] ?? ""));
      if (!said?.tier || !isCorroborated(said) || (scales.length > 1 && new Set(words).size < 2)) continue;
      telling++;
      words.forEach((word, scale) => {
        if (word === said.tier) agreeing[scale] = (agreeing[scale] ?? 0) + 1;
      });
    }
  }
  const most = Math.max(...agreeing);
  const scale = scales[agreeing.indexOf(most)];
  const clear = agreeing.filter((one) => one > most * 0.95).length === 1;
  if (!scale || !clear || telling < LEAST_TELLING || most < telling * SHARE) return undefined;
  return { scale, basis: `the reference ${known.name}`, telling, confidence: most / telling };
}

/** The scale that fits how often the highest number occurs: a special case is rare, and Tier 3 is not. */
function byShares(scales: readonly TierCoding[], counts: ReadonlyMap<string, number>): Found | undefined {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (all < LEAST_CELLS || scales.length === 0) return undefined;
  const basis = "how often each number occurs";
  const [only] = scales;
  if (scales.length === 1 && only) return { scale: only, basis: "which numbers occur", confidence: 0.7 };
  const highest = [...counts.keys()].sort((a, b) => Number(a) - Number(b)).at(-1) ?? "";
  const share = (counts.get(highest) ?? 0) / all;
  const meant = share <= MOST_SPECIAL ? "special-case" : share >= LEAST_TIER_3 ? "tier-3" : undefined;
  const fitting = scales.filter((scale) => tierIn(scale, highest) === meant);
  const [scale] = fitting;
  return meant && scale && fitting.length === 1 ? { scale, basis, confidence: 0.6 } : undefined;
}

function tierIn(scale: TierCoding, text: string): string | undefined {
  const word = scale.get(tierCode(text));
  return word && ("tier" in word ? word.tier : word.absence);
}

function wordsOf(scale: TierCoding): string {
  return listed(
    [...scale].map(([code, word]) => `${code} is ${"tier" in word ? tierLabel(word.tier) : word.absence}`),
  );
}
