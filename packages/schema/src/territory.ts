import { z } from "zod";
import { Citation } from "./citation.ts";
import { defineCodeList } from "./code-list.ts";
import { EditionYear, Extensions, IsoDate, LanguageMap, TerritoryId } from "./primitives.ts";
import { territoryCodes } from "./territories.ts";

const codeSystem = defineCodeList({
  name: "territory-code-system",
  title: "Territory code system",
  description: "Where the three-letter code of a territory comes from.",
  codes: {
    "iso-3166-1": { label: "ISO 3166-1", definition: "An alpha-3 code in force." },
    "iso-3166-3": {
      label: "ISO 3166-3",
      definition: "A withdrawn alpha-3 code: the territory no longer exists under it.",
    },
    "user-assigned": {
      label: "User-assigned",
      definition: "A code from the range that ISO 3166-1 leaves to users, in wide use for this territory.",
    },
  },
});
/** Where territory codes come from. */
export const territoryCodeSystems = codeSystem.list;

// Typed by name: as an inferred enum its two hundred words would stand in the declarations of all that use it.
/** Three-letter code of a territory: ISO 3166-1 alpha-3, a withdrawn code, or XKX for Kosovo. Never alpha-2, which ISO reuses. */
export const TerritoryCode: z.ZodType<TerritoryCode, TerritoryCode> = z.enum(territoryCodes).meta({
  title: "Territory code",
  description:
    "ISO 3166-1 alpha-3, plus XKX for Kosovo and the withdrawn codes ANT, SCG and YUG. Never alpha-2, which ISO reuses, nor FIPS.",
  examples: ["NAM"],
});
/** One of the codes of the published territories. */
export type TerritoryCode = (typeof territoryCodes)[number];

const PrintedName = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .meta({ title: "Name", description: "The name as printed.", examples: ["Swaziland"] }),
    from: EditionYear.exactOptional().meta({
      title: "From",
      description: "The first edition known to print this name. Absent when unknown.",
      examples: [2001],
    }),
    to: EditionYear.exactOptional().meta({
      title: "To",
      description: "The last edition known to print this name. Absent when unknown, or when it still does.",
      examples: [2018],
    }),
  })
  .meta({
    title: "Printed name",
    description:
      "A name under which reports printed a territory, with the editions as far as they are known.",
    examples: [{ name: "Swaziland", to: 2018 }],
  });

/** A country or area that the Trafficking in Persons Report can place. */
export const Territory = z
  .strictObject({
    id: TerritoryId,
    code: TerritoryCode,
    codeSystem: codeSystem.schema,
    alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .exactOptional()
      .meta({
        title: "Alpha-2 code",
        description:
          "ISO 3166-1 alpha-2, for reading datasets that use it. Not a key: ISO gave CS to two states. Absent for withdrawn codes.",
        examples: ["NA"],
      }),
    name: LanguageMap.meta({
      title: "Name",
      description: "The name to display, as recent reports print it.",
      examples: [{ en: "Namibia" }],
    }),
    namesAsPrinted: z
      .array(PrintedName)
      .exactOptional()
      .meta({
        title: "Names as printed",
        description: "Other names that reports printed, with the editions as far as they are known.",
        examples: [[{ name: "Swaziland", to: 2018 }]],
      }),
    otherNames: z
      .array(z.string().min(1))
      .exactOptional()
      .meta({
        title: "Other names",
        description: "Names, abbreviations and spellings met in datasets and news, for recognition only.",
        examples: [["Congo, DemRep (Zaire)"]],
      }),
    validFrom: IsoDate.exactOptional().meta({
      title: "Valid from",
      description: "The day from which the code exists, where it is younger than the report.",
      examples: ["2006-09-26"],
    }),
    validTo: IsoDate.exactOptional().meta({
      title: "Valid to",
      description: "The day on which the code was withdrawn. Absent while it is in force.",
      examples: ["2010-12-15"],
    }),
    successors: z
      .array(TerritoryCode)
      .exactOptional()
      .meta({
        title: "Successors",
        description: "Codes that cover the area since. A successor does not inherit placements.",
        examples: [["CUW", "SXM"]],
      }),
    placed: z.boolean().meta({
      title: "Placed",
      description:
        "Whether any edition is known to place the territory. Where false, absence from a dataset is never a gap.",
      examples: [true],
    }),
    notes: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Notes",
        description: "What a reader should know about the code or the name.",
        examples: ["Ranked separately from the Netherlands."],
      }),
    citations: z
      .array(Citation)
      .exactOptional()
      .meta({
        title: "Citations",
        description: "Where the facts about names and validity were read.",
        examples: [[{ title: "ISO 3166-3, ANHH" }]],
      }),
    extensions: Extensions.exactOptional(),
  })
  .meta({
    title: "Territory",
    description:
      "A country or area that the Trafficking in Persons Report can place, under a code that says which, and all its known names.",
    examples: [
      {
        id: "territory/NAM",
        code: "NAM",
        codeSystem: "iso-3166-1",
        alpha2: "NA",
        name: { en: "Namibia" },
        placed: true,
      },
    ],
  });
export type Territory = z.infer<typeof Territory>;
