import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { naming } from "./named-thing.ts";
import { EdtfDate, LanguageMap, TerritoryCode } from "./primitives.ts";
import { asStated, remarks, support } from "./shared-fields.ts";

/** An office or position, and when it was held. */
export const Role = typedAs<types.Role>()(
  z
    .strictObject({
      title: field(LanguageMap, "What the office or position is called.", { en: "Secretary of State" }),
      titleAsStated: asStated("title", "US Secretary of State"),
      organisation: optional(refTo("actor"), "The body in which it is held.", "actor/us-department-of-state"),
      from: optional(
        EdtfDate,
        "Since when it was held, as far as known. Absent while no source was read.",
        "2018-04",
      ),
      to: optional(EdtfDate, "Until when it was held, as far as known.", "2021-01"),
      heldAt: optional(
        z.array(EdtfDate).min(1),
        "Dates at which a source shows that it was held, where its beginning and end are not known.",
        ["2018-06-28"],
      ),
      ...support,
    })
    .meta({
      title: "Role",
      description: "An office or position of an actor, and the dates at which it was held.",
      examples: [
        {
          title: { en: "Deputy Secretary-General" },
          organisation: "actor/united-nations",
          heldAt: ["2021-11-22"],
        },
      ],
    }),
);
export type Role = types.Role;

/** A person or body that speaks, acts or is spoken of. */
export const Actor = typedAs<types.Actor>()(
  z
    .strictObject({
      id: field(idOf("actor"), "Id of the actor.", "actor/amina-mohammed"),
      kind: field(closedCode("actor-kind"), "What sort of actor it is.", "person"),
      ...naming,
      anonymous: optional(
        closedCode("anonymity"),
        "For someone whom the sources do not name: whom they mean. The name is then a description.",
        "official",
      ),
      territory: optional(TerritoryCode, "The territory that it belongs to or acts for.", "USA"),
      parent: optional(
        refTo("actor"),
        "The body or group that it is part of: a bureau's department, a spokesman's officials.",
        "actor/us-department-of-state",
      ),
      roles: optional(
        z.array(Role).min(1),
        "Offices and positions, with the dates at which they were held.",
        [{ title: { en: "Deputy Secretary-General" }, organisation: "actor/united-nations" }],
      ),
      ...support,
      ...remarks,
    })
    .meta({
      title: "Actor",
      description:
        "A person or body that speaks, acts or is spoken of in public, named or not. People who were harmed are actors only as a group, never one by one.",
      examples: [
        {
          id: "actor/amina-mohammed",
          kind: "person",
          name: { en: "Amina Mohammed" },
          namesAsStated: [{ name: "UN deputy chief" }],
          territory: "NGA",
          roles: [
            {
              title: { en: "Deputy Secretary-General" },
              organisation: "actor/united-nations",
              heldAt: ["2021-11-22"],
            },
          ],
        },
      ],
    }),
);
export type Actor = types.Actor;
