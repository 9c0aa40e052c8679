import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Citation } from "./citation.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf } from "./ids.ts";
import { EditionYear, Extensions, IsoDate, LanguageMap, TerritoryCode, Text } from "./primitives.ts";

const PrintedName = z
  .strictObject({
    name: field(Text, "The name as printed.", "Swaziland"),
    from: optional(EditionYear, "The first edition known to print this name. Absent when unknown.", 2001),
    to: optional(
      EditionYear,
      "The last edition known to print this name. Absent when unknown, or when it still does.",
      2018,
    ),
  })
  .meta({
    title: "Printed name",
    description:
      "A name under which reports printed a territory, with the editions as far as they are known.",
    examples: [{ name: "Swaziland", to: 2018 }],
  });

/** A country or area that the Trafficking in Persons Report can place. */
export const Territory = typedAs<types.Territory>()(
  z
    .strictObject({
      id: field(idOf("territory"), "Id of the territory: `territory/` and its code.", "territory/NAM"),
      code: TerritoryCode,
      codeSystem: field(closedCode("territory-code-system"), "Where the code comes from.", "iso-3166-1"),
      alpha2: optional(
        z.string().regex(/^[A-Z]{2}$/, { error: "must be two capital letters" }),
        "ISO 3166-1 alpha-2, for reading datasets that use it. Not a key: ISO gave CS to two states. Absent for withdrawn codes.",
        "NA",
      ),
      name: field(LanguageMap, "The name to display, as recent reports print it.", { en: "Namibia" }),
      namesAsPrinted: optional(
        z.array(PrintedName),
        "Other names that reports printed, with the editions as far as they are known.",
        [{ name: "Swaziland", to: 2018 }],
      ),
      otherNames: optional(
        z.array(z.string().min(1)),
        "Names, abbreviations and spellings met in datasets and news, for recognition only.",
        ["Congo, DemRep (Zaire)"],
      ),
      validFrom: optional(
        IsoDate,
        "The day from which the code exists, where it is younger than the report.",
        "2006-09-26",
      ),
      validTo: optional(
        IsoDate,
        "The day on which the code was withdrawn. Absent while it is in force.",
        "2010-12-15",
      ),
      successors: optional(
        z.array(TerritoryCode),
        "Codes that cover the area since. A successor does not inherit placements.",
        ["CUW", "SXM"],
      ),
      placed: field(
        z.boolean(),
        "Whether any edition is known to place the territory. Where false, absence from a dataset is never a gap.",
        true,
      ),
      notes: optional(
        Text,
        "What a reader should know about the code or the name.",
        "Ranked separately from the Netherlands.",
      ),
      citations: optional(z.array(Citation), "Where the facts about names and validity were read.", [
        { title: "ISO 3166-3, ANHH" },
      ]),
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
    }),
);
export type Territory = types.Territory;
