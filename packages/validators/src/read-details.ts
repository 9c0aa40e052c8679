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

/** What reads a detail, and the columns that state it. */
interface Detail {
  readonly of: readonly PlacementField[];
  readonly read: ReadDetail;
}

/** What is kept as it is written. */
function asText(field: "id" | "reportingPeriod" | "statement" | "notes"): Detail {
  return {
    of: [field],
    read(into, row, cells) {
      into[field] = cells.text(row, field);
    },
  };
}

/** What is understood, or a fault that says what was expected. */
function understood<Field extends PlacementField & keyof Placement>(
  field: Field,
  parse: (text: string) => Placement[Field],
  expected: string,
): Detail {
  return {
    of: [field],
    read(into, row, cells) {
      into[field] = cells.read(row, field, parse, expected) as Placement[Field];
    },
  };
}

const TRUTH = "true or false";
const DAY = "a day such as 2020-06-25";

/** What only some tables state of a placement, beside its territory, edition and tier. */
const details: readonly Detail[] = [
  asText("id"),
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
  understood("waiver", readBoolean, TRUTH),
  understood("automaticDowngrade", readBoolean, TRUTH),
  understood("policyOrPattern", readBoolean, TRUTH),
  understood("releaseDate", readDay, DAY),
  asText("reportingPeriod"),
  understood("determinationDate", readDay, DAY),
  understood("determinationFiscalYear", readYear, "a year such as 2021"),
  asText("statement"),
  asText("notes"),
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
