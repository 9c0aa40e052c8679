import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { EdtfDate, Text } from "./primitives.ts";

/** A date as resolved, beside how the source states it and how it was resolved. */
export const StatedDate = typedAs<types.StatedDate>()(
  z
    .strictObject({
      date: field(EdtfDate, "The date as resolved.", "2012-11-20"),
      asStated: optional(Text, "The date in the source's own words.", "on Tuesday"),
      basis: field(closedCode("date-basis"), "How the date is known.", "inferred"),
      anchor: optional(
        EdtfDate,
        "For a date relative to another (yesterday, last year): the date that it is counted from by the source. Where the date as resolved contradicts that, the note says why.",
        "2012-11-26",
      ),
      note: optional(
        Text,
        "What the date was inferred from, and what speaks against it.",
        "The report it announces for Thursday was released on 2020-06-25.",
      ),
    })
    .meta({
      title: "Stated date",
      description: "A date as resolved, as stated, and how it is known.",
      examples: [{ date: "2020-06", basis: "inferred", note: "From the release that it announces." }],
    }),
);
export type StatedDate = types.StatedDate;
