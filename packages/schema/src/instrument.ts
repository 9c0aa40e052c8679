import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { naming } from "./named-thing.ts";
import { EdtfDate, TerritoryCode, Text } from "./primitives.ts";
import { remarks, support } from "./shared-fields.ts";

/** A treaty, statute, resolution or other legal or political text. */
export const Instrument = typedAs<types.Instrument>()(
  z
    .strictObject({
      id: field(idOf("instrument"), "Id of the instrument.", "instrument/palermo-protocol"),
      kind: field(closedCode("instrument-kind"), "What sort of text it is.", "protocol"),
      ...naming,
      citation: optional(
        Text,
        "How it is cited: public law number, treaty series or document symbol.",
        "A/RES/55/25, annex II",
      ),
      adopted: optional(EdtfDate, "When it was adopted, or became law.", "2000-11-15"),
      adoptedBy: optional(z.array(refTo("actor")).min(1), "Who adopted it.", ["actor/un-general-assembly"]),
      inForce: optional(EdtfDate, "Since when, or in which period, it is in force.", "2003-12-25/.."),
      territory: optional(TerritoryCode, "For a national text: the territory whose law it is.", "USA"),
      partOf: optional(
        refTo("instrument"),
        "The instrument that it belongs to, as a protocol does to its convention.",
        "instrument/untoc",
      ),
      amends: optional(z.array(refTo("instrument")).min(1), "The instruments that it changes.", [
        "instrument/tvpa-2000",
      ]),
      summary: optional(
        Text,
        "What it does, in our words.",
        "Introduced the automatic downgrade after two consecutive years on the watch list.",
      ),
      ...support,
      ...remarks,
    })
    .meta({
      title: "Instrument",
      description:
        "A treaty, protocol, statute, resolution, declaration or agreement. A text that speaks in a statement is a source of kind statute.",
      examples: [
        {
          id: "instrument/tvpra-2008",
          kind: "statute",
          name: { en: "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008" },
          citation: "P.L. 110-457",
          adopted: "2008-12-23",
          territory: "USA",
          summary: "Introduced the automatic downgrade after two consecutive years on the watch list.",
          citations: [{ title: "22 U.S.C. 7107" }],
        },
      ],
    }),
);
export type Instrument = types.Instrument;
