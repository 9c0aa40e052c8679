import * as z from "zod";
import { territoryCodes } from "../generated/codes.ts";
import { field } from "./documented.ts";
import { referenceTargets } from "./ids.ts";
import { day, edtf, webAddress, words } from "./patterns.ts";
import { FIRST_EDITION } from "./reporting-period.ts";

/** Any text but an empty one: where there is nothing to say, the field is left out. */
export const Text = z.string().min(1, { error: "must not be empty" });

/** Our own words on what a passage does, at most fifteen of them. */
export const Gloss = z.string().regex(new RegExp(`^${words(15)}$`), {
  error: "must be at most fifteen words, with one space between two",
});

/** A position in a text, in Unicode code points from 0. The unit is said in full at {@link Evidence}. */
export const Offset = z.int().min(0);

/** An edition of the report, named by the year in its title. Not a fiscal year and not the reporting period. */
export const EditionYear = z
  .int()
  .min(FIRST_EDITION)
  .max(2999)
  .register(referenceTargets, { targets: [{ entity: "ReportEdition", by: "edition" }] })
  .meta({
    title: "Edition",
    description:
      "Year of release and of the title of a Trafficking in Persons Report, from 2001. It is neither the reporting period nor a fiscal year.",
    examples: [2020],
  });

/** A three-letter code of a published territory. */
export type TerritoryCode = (typeof territoryCodes)[number];

// Typed by name: as an inferred enum its two hundred words would stand in the declarations of all that use it.
/** Three-letter code of a territory: ISO 3166-1 alpha-3, a withdrawn code, or XKX for Kosovo. Never alpha-2, which ISO reuses. */
export const TerritoryCode: z.ZodType<TerritoryCode, TerritoryCode> = z
  .enum(territoryCodes, { error: "must be the three-letter code of a published territory, such as NAM" })
  .register(referenceTargets, { targets: [{ entity: "Territory", by: "code" }] })
  .meta({
    title: "Territory code",
    description:
      "ISO 3166-1 alpha-3, plus XKX for Kosovo and the withdrawn codes ANT, SCG and YUG. Never alpha-2, which ISO reuses, nor FIPS.",
    examples: ["NAM"],
  });

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z
  .string()
  .regex(new RegExp(`^(?:${day})$`), { error: "must be a calendar day such as 2020-06-25" })
  .meta({
    title: "Date",
    description: "A calendar day, YYYY-MM-DD.",
    examples: ["2020-06-25"],
    format: "date",
  });

/** A date of any precision, or an interval of two, in EDTF (ISO 8601-2). */
export const EdtfDate = z
  .string()
  .regex(new RegExp(`^(?:${edtf})$`), {
    error: "must be a date in EDTF such as 2020, 2020-06, 2020-06-25, 2016~ or 2019-04-01/2020-03-31",
  })
  .meta({
    title: "EDTF date",
    description:
      "A year, month or day in the Extended Date/Time Format (ISO 8601-2): uncertain (?), approximate (~) or both (%), with X for unknown digits, or an interval, open with two dots.",
    examples: ["2020-06", "2019-04-01/2020-03-31", "2011~", "2012-XX", "../2016"],
  });

/** An absolute address on the web. */
export const WebAddress = z
  .string()
  .regex(new RegExp(`^https?://${webAddress}$`), {
    error: "must be an address that begins with https:// or http://",
  })
  .meta({
    title: "Web address",
    description: "An absolute http or https address.",
    examples: ["https://www.everycrsreport.com/reports/R44953.html"],
  });

/** A language, as BCP 47 tags it. */
export const Language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, {
  error: "must be a BCP 47 language tag such as en",
});

/** SHA-256 of bytes. */
export const Digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, { error: "must be sha256: and 64 lower-case hexadecimal digits" })
  .meta({
    title: "Digest",
    description: "SHA-256 of bytes, as `sha256:` and 64 lower-case hexadecimal digits.",
    examples: [`sha256:${"0".repeat(64)}`],
  });

/** Text by language; English is always there. */
export const LanguageMap = z
  .object({ en: field(Text, "The text in English.", "Namibia") })
  .catchall(Text)
  .meta({
    title: "Language map",
    description: "Human text by BCP 47 language tag. English (`en`) is required.",
    examples: [{ en: "Namibia" }],
  });
export type LanguageMap = z.infer<typeof LanguageMap>;

/** Additions of others, under a namespace of theirs, so that strict records survive newer minor versions. */
export const Extensions = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9_-]*$/, {
      error: "must be a namespace, a colon and a name, such as example-org:confidence",
    }),
    z.unknown(),
  )
  .meta({
    title: "Extensions",
    description: "Additions that the standard does not define. Each key is a namespace, a colon and a name.",
    examples: [{ "example-org:confidence": 0.8 }],
  });
