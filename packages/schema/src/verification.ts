import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Citation } from "./citation.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { Text } from "./primitives.ts";

/** What checking one aspect of a record against other sources found. */
export const Verification = typedAs<types.Verification>()(
  z
    .strictObject({
      aspect: field(closedCode("verification-aspect"), "Which part of the record was checked.", "edition"),
      status: field(closedCode("verification-status"), "What was found.", "contradicted"),
      note: field(
        Text,
        "What was found, in our words.",
        "The facts reported are those of the 2020 edition, not of one for the 2019 fiscal year.",
      ),
      field: optional(
        Text,
        "The field of the record that was checked, where it was one: its name, or the way to it with dots.",
        "measure",
      ),
      corrections: optional(
        z.array(Text).min(1),
        "What the checked part should say, where that is known: an id, a code, a date or a number, as text. Several where each may be right, or all are together.",
        ["actor/international-labour-organization"],
      ),
      citations: optional(z.array(Citation), "What it was checked against.", [
        { title: "2020 Trafficking in Persons Report" },
      ]),
    })
    .meta({
      title: "Verification",
      description:
        "What checking one aspect of a record against other sources found. A source can be wrong, and the data says so.",
      examples: [
        {
          aspect: "edition",
          status: "contradicted",
          note: "The facts reported are those of the 2020 edition.",
        },
      ],
    }),
);
export type Verification = types.Verification;
