import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { Text, WebAddress } from "./primitives.ts";

/** Where a fact was read. */
export const Citation = typedAs<types.Citation>()(
  z
    .strictObject({
      title: field(Text, "What was read: name of the page, statute or dataset.", "22 U.S.C. 7107(b)(2)(D)"),
      url: optional(
        WebAddress,
        "Where it stands on the web.",
        "https://www.everycrsreport.com/reports/R44953.html",
      ),
      locator: optional(Text, "The place inside it: section, page, path or paragraph.", "§110(b)(2)(D)"),
    })
    .meta({
      title: "Citation",
      description: "The source of one fact.",
      examples: [{ title: "22 U.S.C. 7107(b)", url: "https://www.everycrsreport.com/reports/R44953.html" }],
    }),
);
export type Citation = types.Citation;
