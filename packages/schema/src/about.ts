import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode, openCode } from "./codes.ts";
import { optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { refTo, SourceId } from "./ids.ts";
import { TerritoryCode } from "./primitives.ts";

/** What a statement is about. */
export const About = typedAs<types.About>()(
  z
    .strictObject({
      territories: optional(z.array(TerritoryCode).min(1), "Countries and areas.", ["LBY"]),
      places: optional(z.array(refTo("place")).min(1), "Other places.", ["place/xinjiang"]),
      actors: optional(z.array(refTo("actor")).min(1), "Persons and bodies.", ["actor/myanmar-armed-forces"]),
      programmes: optional(z.array(refTo("programme")).min(1), "Programmes.", ["programme/mtv-exit"]),
      instruments: optional(z.array(refTo("instrument")).min(1), "Legal instruments.", [
        "instrument/palermo-protocol",
      ]),
      events: optional(z.array(refTo("event")).min(1), "Events.", ["event/tip-report-launch-2018"]),
      sources: optional(z.array(SourceId).min(1), "Reports and other sources that it speaks of.", [
        "report-edition/2018",
      ]),
      placements: optional(z.array(refTo("placement")).min(1), "Tier placements that it asserts.", [
        "placement/article/fox-news-tip-report-2020/2020/NAM",
      ]),
      figures: optional(z.array(refTo("figure")).min(1), "Figures that it gives.", [
        "figure/fox-news-tip-report-2020/02",
      ]),
      exploitation: optional(
        z.array(openCode("exploitation-form")).min(1),
        "Forms of exploitation that it speaks of.",
        ["forced-labour"],
      ),
      acts: optional(
        z.array(closedCode("trafficking-act")).min(1),
        "Acts of trafficking that it speaks of.",
        ["recruitment"],
      ),
      means: optional(
        z.array(closedCode("trafficking-means")).min(1),
        "Means of trafficking that it speaks of.",
        ["deception"],
      ),
      purposes: optional(
        z.array(openCode("trafficking-purpose")).min(1),
        "Purposes of trafficking that it speaks of, in the Palermo Protocol's terms.",
        ["forced-labour-or-services"],
      ),
      groups: optional(z.array(openCode("population-group")).min(1), "Groups of people.", ["children"]),
      pillars: optional(z.array(closedCode("pillar")).min(1), "Fields of action: the 4 Ps.", ["prosecution"]),
    })
    .meta({
      title: "About",
      description: "What a statement is about.",
      examples: [{ territories: ["LBY"], groups: ["migrants"], exploitation: ["slavery"] }],
    }),
);
export type About = types.About;
