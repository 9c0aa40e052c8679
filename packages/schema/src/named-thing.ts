import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { SourceId } from "./ids.ts";
import { EdtfDate, LanguageMap, Text, WebAddress } from "./primitives.ts";

/** A name under which sources speak of something, with where and when. */
export const NameAsStated = typedAs<types.NameAsStated>()(
  z
    .strictObject({
      name: field(Text, "The name as printed.", "UN deputy chief"),
      sources: optional(z.array(SourceId).min(1), "The sources that print it.", [
        "article/ians-un-global-plan-of-action-2021",
      ]),
      from: optional(EdtfDate, "Since when the name is in use, as far as known.", "2017"),
      to: optional(EdtfDate, "Until when the name was in use, as far as known.", "2018-04"),
    })
    .meta({
      title: "Name as stated",
      description:
        "A name under which sources speak of something: an alias, an abbreviation, a former name or a slip.",
      examples: [{ name: "UN deputy chief", sources: ["article/ians-un-global-plan-of-action-2021"] }],
    }),
);
export type NameAsStated = types.NameAsStated;

/** The names of anything that has an identity of its own. */
export const naming = {
  name: field(LanguageMap, "The name to display: the official one, where there is one.", {
    en: "Amina Mohammed",
  }),
  namesAsStated: optional(z.array(NameAsStated).min(1), "Other names under which sources speak of it.", [
    { name: "UN deputy chief" },
  ]),
  sameAs: optional(
    z.array(WebAddress).min(1),
    "Addresses at which other databases or its own site identify it.",
    ["https://www.state.gov/"],
  ),
};
