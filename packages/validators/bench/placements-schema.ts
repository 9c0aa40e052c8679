import { territoryCodes } from "@open-tip/schema/territories";
import { tierCodes, tierLabel } from "@open-tip/schema/tiers";
import * as z from "zod";

const tierLabels = tierCodes.map(tierLabel);

/** The years that the table may speak of; a year is a bit of a 32-bit set. */
export const FIRST_YEAR = 2001;
export const LAST_YEAR = 2025;

/** A row of the table, as values: what every contender checks is said here, once. */
export const Placement = z.strictObject({
  country_iso3: z.enum(territoryCodes),
  country_name: z.string().min(1),
  report_year: z.int().min(FIRST_YEAR).max(LAST_YEAR),
  tier: z.enum(tierLabels),
  previous_tier: z.enum(tierLabels).optional(),
  source_url: z.url({ protocol: /^https?$/ }),
  published: z.iso.date(),
  notes: z.string().optional(),
});

export type Column = keyof typeof Placement.shape;

/** The columns in the order in which files have them. */
export const columns = Object.keys(Placement.shape) as Column[];

/** What no two rows may have in common. */
export const key = ["country_iso3", "report_year", "source_url"] as const;

/** Between the first and the last year of a country, none may be missing. */
export const sequence = { of: "report_year", per: "country_iso3" } as const;

/** What a cell, a row or the table may have wrong with it. The order is that of the checksum. */
export const codes = [
  "not-in-list",
  "empty",
  "not-an-integer",
  "out-of-range",
  "not-a-url",
  "not-a-date",
  "duplicate",
  "gap",
] as const;
export type Code = (typeof codes)[number];

/** The same row as cells of text: absent is empty, and a number is its digits. */
export const PlacementText = z.strictObject(
  Object.fromEntries(Object.entries(Placement.shape).map(([name, field]) => [name, asText(field)])),
);

function asText(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodNumber) {
    return z
      .string()
      .regex(/^-?\d{1,15}$/)
      .transform(Number)
      .pipe(field);
  }
  if (!(field instanceof z.ZodOptional)) return field;
  const inner = field.unwrap();
  return inner instanceof z.ZodEnum ? z.enum(["", ...inner.options.map(String)]) : (inner as z.ZodType);
}

/** The finding that an issue of zod stands for. */
export function codeOf(issue: z.core.$ZodIssue): Code {
  if (issue.code === "invalid_value") return "not-in-list";
  if (issue.code === "too_small") return issue.origin === "string" ? "empty" : "out-of-range";
  if (issue.code === "too_big") return "out-of-range";
  if (issue.code === "invalid_type") return "not-an-integer";
  if (issue.code !== "invalid_format") throw new Error(`no finding stands for ${issue.code}`);
  if (issue.format === "date") return "not-a-date";
  return issue.format === "url" ? "not-a-url" : "not-an-integer";
}
