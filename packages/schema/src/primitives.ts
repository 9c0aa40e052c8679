import { z } from "zod";

/** The first edition of the Trafficking in Persons Report, July 2001. */
export const FIRST_EDITION = 2001;

/** An edition of the report, named by the year in its title. Not a fiscal year and not the reporting period. */
export const EditionYear = z
  .int()
  .min(FIRST_EDITION)
  .max(2999)
  .meta({
    title: "Edition",
    description:
      "Year of release and of the title of a Trafficking in Persons Report, from 2001. It is neither the reporting period nor a fiscal year.",
    examples: [2020],
  });

// Patterns are read by the regular expressions of other languages too: so no \d, \s or \w, which differ between
// them, and no look-around, which some do not have.
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const year = "[1-9][0-9]{3}";
const leapYear = "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";
// Days that exist, of years that do: Python's calendar has no year 0, and 30 February is a typing error.
const day = [
  `${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
  `${year}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
  `${year}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
  `${leapYear}-02-29`,
].join("|");

/**
 * An id is an opaque, append-only path: a prefix that names the kind, then kebab-case or code segments.
 * Numbers in it are never reused.
 */
function recordId(title: string, description: string, pattern: RegExp, example: string) {
  return z
    .string()
    .regex(pattern)
    .meta({ title, description, examples: [example] });
}

/** The prefixes of ids that name something which can assert or speak. */
export const sourceIdPrefixes = ["article", "report-edition", "dataset", "statute", "web-page"] as const;

export const SourceId = recordId(
  "Source id",
  "Id of a source: its kind, a slash, and a name that never changes.",
  new RegExp(`^(?:${sourceIdPrefixes.join("|")})/${slug}$`),
  "article/fox-news-tip-report-2020",
);

/** Is this value the id of a source? */
export function isSourceId(value: unknown): boolean {
  return SourceId.safeParse(value).success;
}

export const DatasetId = recordId(
  "Dataset id",
  "Id of a dataset.",
  new RegExp(`^dataset/${slug}$`),
  "dataset/open-tip-corpus",
);

export const PlacementId = recordId(
  "Placement id",
  "Id of a placement: it names the source that asserts it, the edition and the territory.",
  new RegExp(`^placement/(?:${sourceIdPrefixes.join("|")})/${slug}/${year}/[A-Z]{3}$`),
  "placement/article/fox-news-tip-report-2020/2020/NAM",
);

export const ReportEditionId = recordId(
  "Report edition id",
  "Id of an edition of the report, as a source: `report-edition/` and its year.",
  new RegExp(`^report-edition/${year}$`),
  "report-edition/2020",
);

export const TerritoryId = recordId(
  "Territory id",
  "Id of a territory: `territory/` and its code.",
  /^territory\/[A-Z]{3}$/,
  "territory/NAM",
);

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z
  .string()
  .regex(new RegExp(`^(?:${day})$`))
  .meta({
    title: "Date",
    description: "A calendar day, YYYY-MM-DD.",
    examples: ["2020-06-25"],
    format: "date",
  });

const edtfDate = `(?:${year}(?:-(?:0[1-9]|1[0-2]))?|${day})[?~%]?`;

/** A date of any precision, or an interval of two, in EDTF (ISO 8601-2 level 0, with the level 1 qualifiers). */
export const EdtfDate = z
  .string()
  .regex(new RegExp(`^${edtfDate}(?:/(?:${edtfDate}|\\.\\.))?$`))
  .meta({
    title: "EDTF date",
    description:
      "A year, month or day, optionally uncertain (?) or approximate (~), or an interval of two, in the Extended Date/Time Format (ISO 8601-2).",
    examples: ["2020-06", "2019-04-01/2020-03-31"],
  });

export const WebAddress = z
  .string()
  .regex(/^https?:\/\/[^\t-\r \xa0/]+(?:\/[^\t-\r \xa0]*)?$/)
  .meta({
    title: "Web address",
    description: "An absolute http or https address.",
    examples: ["https://www.everycrsreport.com/reports/R44953.html"],
  });

export const Digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({
    title: "Digest",
    description: "SHA-256 of bytes, as `sha256:` and 64 lower-case hexadecimal digits.",
    examples: [`sha256:${"0".repeat(64)}`],
  });

/** Text by language; English is always there. */
export const LanguageMap = z
  .object({
    en: z
      .string()
      .min(1)
      .meta({ title: "English", description: "The text in English.", examples: ["Namibia"] }),
  })
  .catchall(z.string().min(1))
  .meta({
    title: "Language map",
    description: "Human text by BCP 47 language tag. English (`en`) is required.",
    examples: [{ en: "Namibia" }],
  });
export type LanguageMap = z.infer<typeof LanguageMap>;

/** Additions of others, under a namespace of theirs, so that strict records survive newer minor versions. */
export const Extensions = z
  .record(z.string().regex(/^[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9_-]*$/), z.unknown())
  .meta({
    title: "Extensions",
    description: "Additions that the standard does not define. Each key is a namespace, a colon and a name.",
    examples: [{ "example-org:confidence": 0.8 }],
  });
