import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { openCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { naming } from "./named-thing.ts";
import { TerritoryCode } from "./primitives.ts";
import { asStated, remarks, support } from "./shared-fields.ts";
import { StatedDate } from "./stated-date.ts";

/** Something that happened at a time: a launch, meeting, visit, debate or operation. */
export const Event = typedAs<types.Event>()(
  z
    .strictObject({
      id: field(idOf("event"), "Id of the event.", "event/tip-report-launch-2018"),
      kind: field(openCode("event-kind"), "What sort of occasion it is.", "launch"),
      ...naming,
      date: optional(StatedDate, "When it took place, as resolved and as stated.", {
        date: "2018-06-28",
        asStated: "yesterday",
        basis: "inferred",
        anchor: "2018-06-29",
      }),
      territory: optional(TerritoryCode, "The territory in which it took place.", "USA"),
      place: optional(refTo("place"), "The place where it took place.", "place/washington-dc"),
      placeAsStated: asStated("place", "British Columbia"),
      organisers: optional(z.array(refTo("actor")).min(1), "Who held it.", ["actor/us-department-of-state"]),
      participants: optional(z.array(refTo("actor")).min(1), "Who took part, as far as sources say.", [
        "actor/mike-pompeo",
      ]),
      programme: optional(refTo("programme"), "The programme that it belongs to.", "programme/tip-report"),
      partOf: optional(
        refTo("event"),
        "The event that it is part of.",
        "event/obama-southeast-asia-trip-2012",
      ),
      ...support,
      ...remarks,
    })
    .meta({
      title: "Event",
      description:
        "Something that happened at a time: a launch, briefing, meeting, visit, debate or operation.",
      examples: [
        {
          id: "event/tip-report-launch-2018",
          kind: "launch",
          name: { en: "Launch of the 2018 Trafficking in Persons Report" },
          date: { date: "2018-06-28", asStated: "yesterday", basis: "inferred", anchor: "2018-06-29" },
          organisers: ["actor/us-department-of-state"],
        },
      ],
    }),
);
export type Event = types.Event;
