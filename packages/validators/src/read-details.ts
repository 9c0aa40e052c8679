import { movements } from "@open-tip/schema/code-lists";
import type { Movement, Tier } from "@open-tip/schema/tiers";
import type { MappedColumn } from "./mapping.ts";
import type { Placement } from "./placement.ts";
import type { PlacementField } from "./placement-fields.ts";
import type { Row } from "./row.ts";
import type { RowCells } from "./row-cells.ts";
import { readTier, type TierCoding } from "./tier-coding.ts";

const booleans = new Map<string, boolean>([
  ...["true", "yes", "y", "1", "1.0", "x"].map((word) => [word, true] as const),
  ...["false", "no", "n", "0", "0.0"].map((word) => [word, false] as const),
]);

const movementCodes = movements.codes.map(({ code }) => code);

const movementWords: Readonly<Record<string, Movement>> = {
  up: "upgrade",
  upgraded: "upgrade",
  down: "downgrade",
  downgraded: "downgrade",
  same: "unchanged",
  "no change": "unchanged",
};

const readBoolean = (text: string) => booleans.get(text.toLowerCase());

function readMovement(text: string): Movement | undefined {
  const word = text.toLowerCase();
  const code = movementWords[word] ?? word;
  return movementCodes.find((one) => one === code);
}

/** A day that exists, with or without a time after it. */
function readDay(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  return new Date(day).toISOString().startsWith(day) ? day : undefined;
}

export function isDay(text: string): boolean {
  return readDay(text.trim()) !== undefined;
}

function readYear(text: string): number | undefined {
  const year = /^(?:FY ?)?(\d{4})$/i.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

type Stated = { -readonly [K in keyof Placement]: Placement[K] };

/** Adds to a placement what a row states in one or two of its columns. */
export type ReadDetail = (into: Stated, row: Row, cells: RowCells, coding: TierCoding) => void;

/** What only some tables state of a placement, beside its territory, edition and tier: by the columns that state it. */
const details: readonly { readonly of: readonly PlacementField[]; readonly read: ReadDetail }[] = [
  {
    of: ["id"],
    read(into, row, cells) {
      into.id = cells.text(row, "id");
    },
  },
  {
    of: ["previousTier", "previousTierAsStated"],
    read(into, row, cells, coding) {
      into.previousTier = readPreviousTier(row, cells, coding);
      into.previousTierAsStated = cells.text(row, "previousTierAsStated") ?? cells.text(row, "previousTier");
    },
  },
  {
    of: ["movement", "movementAsStated"],
    read(into, row, cells) {
      into.movement = cells.read(row, "movement", readMovement, `one of ${movementCodes.join(", ")}`);
      into.movementAsStated = cells.text(row, "movementAsStated") ?? cells.text(row, "movement");
    },
  },
  {
    of: ["waiver"],
    read(into, row, cells) {
      into.waiver = cells.read(row, "waiver", readBoolean, "true or false");
    },
  },
  {
    of: ["automaticDowngrade"],
    read(into, row, cells) {
      into.automaticDowngrade = cells.read(row, "automaticDowngrade", readBoolean, "true or false");
    },
  },
  {
    of: ["policyOrPattern"],
    read(into, row, cells) {
      into.policyOrPattern = cells.read(row, "policyOrPattern", readBoolean, "true or false");
    },
  },
  {
    of: ["releaseDate"],
    read(into, row, cells) {
      into.releaseDate = cells.read(row, "releaseDate", readDay, "a day such as 2020-06-25");
    },
  },
  {
    of: ["reportingPeriod"],
    read(into, row, cells) {
      into.reportingPeriod = cells.text(row, "reportingPeriod");
    },
  },
  {
    of: ["determinationDate"],
    read(into, row, cells) {
      into.determinationDate = cells.read(row, "determinationDate", readDay, "a day such as 2020-06-25");
    },
  },
  {
    of: ["determinationFiscalYear"],
    read(into, row, cells) {
      const year = cells.read(row, "determinationFiscalYear", readYear, "a year such as 2021");
      into.determinationFiscalYear = year;
    },
  },
  {
    of: ["statement"],
    read(into, row, cells) {
      into.statement = cells.text(row, "statement");
    },
  },
  {
    of: ["notes"],
    read(into, row, cells) {
      into.notes = cells.text(row, "notes");
    },
  },
];

/** What reads the details that some columns state, in the order in which faults of a row are told. */
export function detailsIn(columns: readonly MappedColumn[]): readonly ReadDetail[] {
  const fields = new Set(columns.map(({ field }) => field));
  return details.filter(({ of }) => of.some((field) => fields.has(field))).map(({ read }) => read);
}

/** A previous tier is written in the code of the tier; that there was none is no tier, and no fault. */
function readPreviousTier(row: Row, cells: RowCells, coding: TierCoding): Tier | undefined {
  const parse = (text: string) => {
    const reading = readTier(text, coding);
    return "unknown" in reading ? undefined : reading;
  };
  const reading = cells.read(row, "previousTier", parse, "a tier");
  return reading && "tier" in reading ? reading.tier : undefined;
}
