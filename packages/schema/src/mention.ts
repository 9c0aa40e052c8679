import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { refTo } from "./ids.ts";
import { Offset } from "./primitives.ts";

/** Where a text names or describes something that has a record of its own. */
export const Mention = typedAs<types.Mention>()(
  z
    .strictObject({
      of: field(
        refTo(
          "actor",
          "territory",
          "place",
          "programme",
          "instrument",
          "event",
          "report-edition",
          "article",
          "dataset",
          "document",
          "statute",
          "web-page",
        ),
        "What is named.",
        "actor/mike-pompeo",
      ),
      start: field(Offset, "Offset of the first code point of the name in the source's text, from 0.", 127),
      end: field(z.int().min(1), "Offset after the last code point of the name.", 138),
    })
    .meta({
      title: "Mention",
      description:
        "Where a text names or describes a person, a body, a place, a programme, an instrument, an event or a report. Pronouns are no mentions.",
      examples: [{ of: "actor/mike-pompeo", start: 127, end: 138 }],
    }),
);
export type Mention = types.Mention;
