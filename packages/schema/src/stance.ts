import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { refTo } from "./ids.ts";

/** How the speaker stands towards someone or something. */
export const Stance = typedAs<types.Stance>()(
  z
    .strictObject({
      target: field(
        refTo(
          "actor",
          "territory",
          "place",
          "programme",
          "instrument",
          "event",
          "report-edition",
          "article",
          "statement",
        ),
        "Whom or what the speaker takes a stance towards.",
        "actor/government-of-national-accord",
      ),
      stance: field(closedCode("stance"), "The stance.", "supportive"),
    })
    .meta({
      title: "Stance towards a target",
      description: "How the speaker stands towards someone or something in this statement.",
      examples: [{ target: "actor/government-of-national-accord", stance: "supportive" }],
    }),
);
export type Stance = types.Stance;
