import { movements } from "@open-tip/schema/code-lists";
import type { Movement, Tier } from "@open-tip/schema/tiers";
import type { Placement } from "./placement.ts";
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

/** What only some tables state of a placement, beside its territory, edition and tier. */
export function readDetails(row: Row, cells: RowCells, coding: TierCoding): Partial<Placement> {
  return {
    id: cells.text(row, "id"),
    previousTier: readPreviousTier(row, cells, coding),
    previousTierAsStated: cells.text(row, "previousTierAsStated") ?? cells.text(row, "previousTier"),
    movement: cells.read(row, "movement", readMovement, `one of ${movementCodes.join(", ")}`),
    movementAsStated: cells.text(row, "movementAsStated") ?? cells.text(row, "movement"),
    waiver: cells.read(row, "waiver", readBoolean, "true or false"),
    automaticDowngrade: cells.read(row, "automaticDowngrade", readBoolean, "true or false"),
    policyOrPattern: cells.read(row, "policyOrPattern", readBoolean, "true or false"),
    releaseDate: cells.read(row, "releaseDate", readDay, "a day such as 2020-06-25"),
    reportingPeriod: cells.text(row, "reportingPeriod"),
    determinationDate: cells.read(row, "determinationDate", readDay, "a day such as 2020-06-25"),
    determinationFiscalYear: cells.read(row, "determinationFiscalYear", readYear, "a year such as 2021"),
    statement: cells.text(row, "statement"),
    notes: cells.text(row, "notes"),
  };
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
