import { toCsv } from "@open-tip/schema/flat";
import { editionOrdinal, reportEditions } from "@open-tip/schema/report-editions";
import schema from "@open-tip/schema/schema.json" with { type: "json" };
import { territories } from "@open-tip/schema/territories";
import { tiers } from "@open-tip/schema/tiers";
import { type ConsensusPlacement, codings, consensus, coverage, historySources } from "../src/history.ts";

const names = new Map<string, string>(territories.map(({ code, name }) => [code, name.en]));
const editions = reportEditions.map(({ edition }) => edition);
const { TierPlacement, TerritoryCode } = schema.$defs;

/** What a cell of the wide table has where there is no tier: a reason, never a blank that may mean anything. */
const without = { absent: "not-in-report", unknown: "" };

interface Column {
  readonly name: string;
  readonly description: string;
  readonly of: (placement: ConsensusPlacement) => string;
}

const level =
  "How far codings agree: independent (two lineages or more say the same), lineage (several codings of one lineage do), single (one coding says it), contested (they differ), unclear (a special case of 2005 to 2008, when codings have one code for that and for not being ranked).";

/** The long table: its columns are named so that Stata takes them. */
const columns: readonly Column[] = [
  {
    name: "iso3",
    description: TerritoryCode.description,
    of: ({ territory }) => territory,
  },
  {
    name: "country",
    description: "Name to display, as recent reports print it.",
    of: ({ territory }) => names.get(territory) ?? "",
  },
  {
    name: "edition",
    description: TierPlacement.properties.edition.description,
    of: ({ edition }) => String(edition),
  },
  {
    name: "tier",
    description: `${TierPlacement.properties.tier.description} Blank where none is agreed on.`,
    of: ({ tier }) => tier ?? "",
  },
  {
    name: "absence",
    description: TierPlacement.properties.absence.description,
    of: ({ absence }) => absence ?? "",
  },
  { name: "level", description: level, of: (one) => one.level },
  {
    name: "n_codings",
    description: "Number of codings that give the tier.",
    of: ({ tier, values }) => String(tier === undefined ? 0 : (values[0]?.sources.length ?? 0)),
  },
  {
    name: "values",
    description: "Every value with the codings that give it: value=coding+coding, parted by semicolons.",
    of: ({ values }) => values.map(({ value, sources }) => `${value}=${sources.join("+")}`).join("; "),
  },
];

/** The history as tables for R, Stata and pandas, with a codebook: path to text. */
export function historyTables(): Record<string, string> {
  const long = consensus.map((one) => Object.fromEntries(columns.map(({ name, of }) => [name, of(one)])));
  const at = new Map(consensus.map((one) => [`${one.territory} ${one.edition}`, one]));
  const wide = [...new Set(consensus.map(({ territory }) => territory))].map((territory) => ({
    iso3: territory,
    country: names.get(territory) ?? "",
    ...Object.fromEntries(
      editions.map((edition) => {
        const one = at.get(`${territory} ${edition}`);
        return [`t${edition}`, one?.tier ?? (one?.absence === undefined ? without.unknown : without.absent)];
      }),
    ),
  }));
  return {
    "placements-long.csv": toCsv(long),
    "placements-wide.csv": toCsv(wide),
    "coverage.csv": toCsv(
      coverage.map(({ edition, known, published, complete, levels, missing, gaps }) => ({
        edition: String(edition),
        ordinal: String(editionOrdinal(edition)),
        known: String(known),
        published: String(published ?? ""),
        complete: String(complete),
        ...Object.fromEntries(Object.entries(levels).map(([name, count]) => [name, String(count)])),
        missing,
        gaps: gaps.join(" "),
      })),
    ),
    "codebook.json": `${JSON.stringify(codebook(), null, 2)}\n`,
  };
}

function codebook() {
  return {
    $comment: "Generated from packages/corpus/src by `npm run generate`. Do not edit.",
    tables: {
      "placements-long.csv": columns.map(({ name, description }) => ({ name, description })),
      "placements-wide.csv": [
        { name: "iso3", description: columns[0]?.description },
        { name: "country", description: columns[1]?.description },
        {
          name: `t${editions[0]} to t${editions.at(-1)}`,
          description: `The tier in the edition of that year; ${without.absent} where codings say so; blank where nothing is known or no tier is agreed on.`,
        },
      ],
    },
    tiers: tiers.codes.map(({ code, label, definition }) => ({ code, label, definition })),
    codings: codings.map(({ key, source, lineage, ignored, excluded }) => ({
      coding: key,
      lineage,
      title: historySources.find(({ id }) => id === source)?.title,
      publisher: historySources.find(({ id }) => id === source)?.publisher,
      ...(ignored !== undefined && { notCounted: ignored }),
      ...(excluded !== undefined && { notCountedFor: excluded }),
    })),
  };
}
