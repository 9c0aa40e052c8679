import { editionOrdinal, reportEditions } from "@open-tip/schema/report-editions";
import schema from "@open-tip/schema/schema.json" with { type: "json" };
import { territories } from "@open-tip/schema/territories";
import { tierCodes } from "@open-tip/schema/tiers";
import type { ConsensusPlacement, EditionCoverage, Level } from "../../src/history.ts";

/** A column of a table: what it says, as what, and how it is filled. Names are such as Stata takes. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  readonly description: string;
  /** Every value that occurs, where they are few. */
  readonly values?: readonly string[];
  readonly required?: boolean;
  readonly of: (row: Row) => string;
}

/** One territory with what is known of each edition. */
export interface Wide {
  readonly territory: ConsensusPlacement["territory"];
  readonly byEdition: ReadonlyMap<number, ConsensusPlacement>;
}

/** What levels mean, where a reader of the tables meets them. */
export const levels: Readonly<Record<Level, string>> = {
  independent: "codings of two lineages or more say the same",
  lineage: "several codings of one lineage say the same",
  single: "one coding says it",
  contested: "codings differ",
  unclear:
    "a special case of 2005 to 2008, when codings have one code for that and for not being in the report",
};

const { TierPlacement, TerritoryCode } = schema.$defs;
const names = new Map<string, string>(territories.map(({ code, name }) => [code, name.en]));
const ABSENT = "not-in-report";

const iso3 = {
  name: "iso3",
  type: "string",
  description: TerritoryCode.description,
  required: true,
} as const;
const country = {
  name: "country",
  type: "string",
  description: "Name to display, as recent reports print it.",
  required: true,
} as const;

/** A row for each territory and edition. */
export const long: readonly Column<ConsensusPlacement>[] = [
  { ...iso3, of: ({ territory }) => territory },
  { ...country, of: ({ territory }) => names.get(territory) ?? "" },
  {
    name: "edition",
    type: "integer",
    description: TierPlacement.properties.edition.description,
    required: true,
    of: ({ edition }) => String(edition),
  },
  {
    name: "tier",
    type: "string",
    description: `${TierPlacement.properties.tier.description} Blank also where codings agree on none.`,
    values: tierCodes,
    of: ({ tier }) => tier ?? "",
  },
  {
    name: "absence",
    type: "string",
    description: `${TierPlacement.properties.absence.description} Blank also where codings agree on no tier.`,
    values: [ABSENT],
    of: ({ absence }) => absence ?? "",
  },
  {
    name: "level",
    type: "string",
    description: "How far codings agree.",
    values: Object.keys(levels),
    required: true,
    of: ({ level }) => level,
  },
  {
    name: "n_codings",
    type: "integer",
    description: "Number of codings that give the tier; 0 where none is agreed on.",
    required: true,
    of: ({ tier, values }) => String(tier === undefined ? 0 : (values[0]?.sources.length ?? 0)),
  },
  {
    name: "values",
    type: "string",
    description: "Every value with the codings that give it: value=coding+coding, parted by semicolons.",
    required: true,
    of: ({ values }) => values.map(({ value, sources }) => `${value}=${sources.join("+")}`).join("; "),
  },
];

/** A row for each territory, a column for each edition. */
export const wide: readonly Column<Wide>[] = [
  { ...iso3, of: ({ territory }) => territory },
  { ...country, of: ({ territory }) => names.get(territory) ?? "" },
  ...reportEditions.map(({ edition }) => ({
    name: `t${edition}`,
    type: "string" as const,
    description: `The tier in the ${edition} edition; ${ABSENT} where codings say so; blank where nothing is known or no tier is agreed on.`,
    values: [...tierCodes, ABSENT],
    of: ({ byEdition }: Wide) => byEdition.get(edition)?.tier ?? byEdition.get(edition)?.absence ?? "",
  })),
];

const count = (name: string, description: string, of: (row: EditionCoverage) => number | undefined) =>
  ({
    name,
    type: "integer",
    description,
    of: (row) => String(of(row) ?? ""),
  }) satisfies Column<EditionCoverage>;

/** A row for each edition: how much of it is known. */
export const coverageColumns: readonly Column<EditionCoverage>[] = [
  { ...count("edition", TierPlacement.properties.edition.description, (row) => row.edition), required: true },
  count("ordinal", "Which report it is, counted from the first.", (row) => editionOrdinal(row.edition)),
  count("known", "Number of territories with a tier, special cases among them.", (row) => row.known),
  count("published", "Number of territories that it places, where a source says so.", (row) => row.published),
  {
    name: "complete",
    type: "boolean",
    description: "Whether as many are known as were published; false also where no number was read.",
    required: true,
    of: ({ complete }) => String(complete),
  },
  ...(Object.entries(levels) as [Level, string][]).map(([level, meaning]) =>
    count(level, `Number of the known that are ${level}: ${meaning}.`, (row) => row.levels[level]),
  ),
  {
    name: "missing",
    type: "string",
    description: "What is missing, in words.",
    of: ({ missing }) => missing,
  },
  {
    name: "gaps",
    type: "string",
    description:
      "Codes of territories that are not known here, and are in the nearest editions before and after that are nearly complete.",
    of: ({ gaps }) => gaps.join(" "),
  },
];
