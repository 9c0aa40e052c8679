import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { refTo, SpeakerId } from "./ids.ts";
import { Text } from "./primitives.ts";
import { asStated } from "./shared-fields.ts";

/** Who said it: an actor with the role held then, or a source such as a report. */
export const Speaker = typedAs<types.Speaker>()(
  z
    .strictObject({
      speaker: field(
        SpeakerId,
        "The actor, named or anonymous, or the source that speaks.",
        "actor/mike-pompeo",
      ),
      nameAsStated: asStated("speaker's name", "Pompeo"),
      role: optional(Text, "The role in which the actor speaks, held at the time.", "Secretary of State"),
      roleAsStated: asStated("speaker's role", "US Secretary of State"),
      termsAsStated: asStated("terms on which the speaker may be quoted", "on condition of anonymity"),
      onBehalfOf: optional(
        z.array(refTo("actor")).min(1),
        "The bodies for which the speaker speaks, where it is for others.",
        ["actor/us-department-of-state"],
      ),
    })
    .meta({
      title: "Speaker",
      description: "Who said it, as stated and as resolved: an actor in the role held then, or a document.",
      examples: [
        {
          speaker: "actor/mike-pompeo",
          nameAsStated: "Pompeo",
          role: "Secretary of State",
          roleAsStated: "US Secretary of State",
        },
      ],
    }),
);
export type Speaker = types.Speaker;
