import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode, openCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { naming } from "./named-thing.ts";
import { EdtfDate, TerritoryCode } from "./primitives.ts";
import { asStated, remarks, support } from "./shared-fields.ts";

/** An organised, lasting effort against trafficking. */
export const Programme = typedAs<types.Programme>()(
  z
    .strictObject({
      id: field(idOf("programme"), "Id of the programme.", "programme/angel-watch"),
      kind: field(openCode("programme-kind"), "What sort of effort it is.", "operational-unit"),
      ...naming,
      leads: optional(z.array(refTo("actor")).min(1), "Who runs it, as resolved.", [
        "actor/homeland-security-investigations",
      ]),
      leadAsStated: asStated("body that runs it", "The U.S."),
      partners: optional(z.array(refTo("actor")).min(1), "Who takes part without running it.", [
        "actor/europol",
      ]),
      funders: optional(z.array(refTo("actor")).min(1), "Who pays for it.", ["actor/usaid"]),
      from: optional(EdtfDate, "Since when it exists, as far as known.", "2007"),
      to: optional(EdtfDate, "Until when it existed, as far as known.", "2019"),
      territories: optional(z.array(TerritoryCode).min(1), "Countries and areas in which it works.", ["KHM"]),
      places: optional(z.array(refTo("place")).min(1), "Other places in which it works.", [
        "place/british-columbia",
      ]),
      pillars: optional(
        z.array(closedCode("pillar")).min(1),
        "The fields of action that it serves: the 4 Ps.",
        ["prevention"],
      ),
      exploitation: optional(
        z.array(openCode("exploitation-form")).min(1),
        "Forms of exploitation that it works against.",
        ["sex-tourism"],
      ),
      legalBasis: optional(z.array(refTo("instrument")).min(1), "The laws or decisions that it rests on.", [
        "instrument/un-global-plan-of-action-2010",
      ]),
      partOf: optional(refTo("programme"), "The programme that it is part of.", "programme/tip-report"),
      ...support,
      ...remarks,
    })
    .meta({
      title: "Programme",
      description:
        "An organised, lasting effort: an initiative, campaign, unit, exchange, award, mandate, plan or publication.",
      examples: [
        {
          id: "programme/mtv-exit",
          kind: "campaign",
          name: { en: "MTV EXIT (End Exploitation and Trafficking)" },
          funders: ["actor/usaid"],
          territories: ["KHM"],
          pillars: ["prevention"],
        },
      ],
    }),
);
export type Programme = types.Programme;
