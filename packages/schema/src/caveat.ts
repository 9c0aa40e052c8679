import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { Offset, Text } from "./primitives.ts";

/** Something in a source that is not its content. */
export const Caveat = typedAs<types.Caveat>()(
  z
    .strictObject({
      note: field(
        Text,
        "What is wrong, in our words.",
        "An error message of the publisher's comment service follows the text.",
      ),
      start: optional(Offset, "Offset of the first code point concerned, from 0.", 3350),
      end: optional(Offset, "Offset after the last code point concerned.", 3491),
    })
    .meta({
      title: "Caveat",
      description:
        "Something in a source that is not its content, or that a reader must know before using it.",
      examples: [{ note: "An error message follows the text.", start: 3350, end: 3491 }],
    }),
);
export type Caveat = types.Caveat;
