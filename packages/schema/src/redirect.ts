import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { type IdPrefix, idKinds } from "./id-kinds.ts";
import { refTo } from "./ids.ts";
import { IsoDate, Text } from "./primitives.ts";

const AnyId = refTo(...(Object.keys(idKinds) as [IdPrefix, ...IdPrefix[]]));

/** An id that a record had before, and where its record is now. */
export const Redirect = typedAs<types.Redirect>()(
  z
    .strictObject({
      from: field(
        AnyId,
        "The id that is no longer used. It is never given to another record.",
        "actor/un-deputy-chief",
      ),
      to: field(AnyId, "The id of the record that stands for it now.", "actor/amina-mohammed"),
      since: optional(IsoDate, "Since when.", "2026-12-01"),
      note: optional(Text, "Why it moved.", "Two records of one person were joined."),
    })
    .meta({
      title: "Redirect",
      description: "An id that a record had before, and the id under which it is found now.",
      examples: [{ from: "actor/un-deputy-chief", to: "actor/amina-mohammed" }],
    }),
);
export type Redirect = types.Redirect;
