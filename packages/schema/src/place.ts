import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { naming } from "./named-thing.ts";
import { TerritoryCode } from "./primitives.ts";
import { remarks, support } from "./shared-fields.ts";

/** A named place that is not a territory of the report. */
export const Place = typedAs<types.Place>()(
  z
    .strictObject({
      id: field(idOf("place"), "Id of the place.", "place/calgary"),
      kind: field(closedCode("place-kind"), "What sort of place it is.", "settlement"),
      ...naming,
      territory: optional(TerritoryCode, "The territory that it lies in.", "CAN"),
      within: optional(refTo("place"), "The place that it lies in.", "place/alberta"),
      ...support,
      ...remarks,
    })
    .meta({
      title: "Place",
      description:
        "A named place that is not a territory of the report: a city, a province, a region of the world.",
      examples: [
        {
          id: "place/calgary",
          kind: "settlement",
          name: { en: "Calgary" },
          territory: "CAN",
          within: "place/alberta",
        },
      ],
    }),
);
export type Place = types.Place;
