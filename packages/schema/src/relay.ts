import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { SourceId, SpeakerId } from "./ids.ts";
import { asStated } from "./shared-fields.ts";
import { StatedDate } from "./stated-date.ts";

/** One link of the chain through which words came from the speaker to the source. */
export const Relay = typedAs<types.Relay>()(
  z
    .strictObject({
      by: field(SpeakerId, "Who or what passed the words on.", "actor/xinhua"),
      asStated: asStated("one who passed them on", "Xinhua news agency"),
      source: optional(
        SourceId,
        "The text in which it did so, where it is known.",
        "document/press-release-2021",
      ),
      date: optional(StatedDate, "When it did so, where it is known.", {
        date: "2021-11-22",
        basis: "inferred",
      }),
    })
    .meta({
      title: "Relay",
      description: "One link of the chain through which words came from the speaker to the source.",
      examples: [{ by: "actor/xinhua", asStated: "Xinhua news agency" }],
    }),
);
export type Relay = types.Relay;
