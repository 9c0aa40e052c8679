import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode, openCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { Evidence, Quotation } from "./evidence.ts";
import { idOf, refTo, SourceId, SpeakerId } from "./ids.ts";
import { TerritoryCode, Text } from "./primitives.ts";
import { asStated, remarks, support } from "./shared-fields.ts";
import { StatedDate } from "./stated-date.ts";

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

/** Something that was said: by whom, through whom, how, about what, resting on which words. */
export const Statement = typedAs<types.Statement>()(
  z
    .strictObject({
      id: field(
        idOf("statement"),
        "Id of the statement: the source's name and a number in it.",
        "statement/pti-tip-report-launch-2018/07",
      ),
      source: field(
        SourceId,
        "The source in which the statement stands.",
        "article/pti-tip-report-launch-2018",
      ),
      mode: field(closedCode("statement-mode"), "How the source renders what was said.", "direct"),
      speakers: field(z.array(Speaker).min(1), "Who said it. Several where they speak with one voice.", [
        { speaker: "actor/mike-pompeo", role: "Secretary of State" },
      ]),
      addressees: optional(z.array(refTo("actor")).min(1), "To whom it was said.", [
        "actor/un-general-assembly",
      ]),
      relays: optional(
        z.array(Relay).min(1),
        "Through whom the words came to the source, from the speaker outward. The source itself is not in it.",
        [{ by: "actor/xinhua" }],
      ),
      within: optional(
        refTo("statement"),
        "The statement in which this one is reported: what a speaker says that someone else said.",
        "statement/pti-tip-report-launch-2018/06",
      ),
      cue: optional(Text, "The word or phrase of saying by which the source attributes it.", "said"),
      act: field(closedCode("speech-act"), "What the speaker does by saying it.", "commit"),
      polarity: optional(closedCode("polarity"), "Whether it affirms or negates.", "affirmative"),
      occasion: optional(refTo("event"), "The event at which it was said.", "event/tip-report-launch-2018"),
      occasionAsStated: asStated("occasion", "report Launch Ceremony"),
      date: optional(StatedDate, "When it was said.", {
        date: "2018-06-28",
        asStated: "yesterday",
        basis: "inferred",
        anchor: "2018-06-29",
      }),
      gloss: field(
        Text,
        "What is said, in our own words.",
        "Promises that the United States will go on until trafficking has ended.",
      ),
      quotations: optional(z.array(Quotation).min(1), "The speaker's own words, in the order printed.", [
        {
          source: "article/pti-tip-report-launch-2018",
          start: 400,
          end: 459,
          exact: "There remains a great deal of work left to do.",
          digest: `sha256:${"0".repeat(64)}`,
          wordsDigest: `sha256:${"0".repeat(64)}`,
        },
      ]),
      about: optional(About, "What it is about.", { territories: ["USA"] }),
      stances: optional(z.array(Stance).min(1), "How the speaker stands towards those it is about.", [
        { target: "territory/LBY", stance: "critical" },
      ]),
      ...support,
      evidence: field(z.array(Evidence).min(1), "The words of the source that say so.", [
        {
          source: "article/pti-tip-report-launch-2018",
          start: 399,
          end: 700,
          digest: `sha256:${"0".repeat(64)}`,
          wordsDigest: `sha256:${"0".repeat(64)}`,
        },
      ]),
      ...remarks,
    })
    .meta({
      title: "Statement",
      description:
        "Something that was said: who said it and in which role, through whom it came, how it is rendered, what it is about, and the words that it rests on.",
      examples: [
        {
          id: "statement/pti-tip-report-launch-2018/07",
          source: "article/pti-tip-report-launch-2018",
          mode: "direct",
          speakers: [{ speaker: "actor/mike-pompeo", nameAsStated: "Pompeo", role: "Secretary of State" }],
          cue: "said",
          act: "commit",
          occasion: "event/tip-report-launch-2018",
          gloss: "Promises that the United States will go on until trafficking has ended.",
          about: { territories: ["USA"] },
          evidence: [
            {
              source: "article/pti-tip-report-launch-2018",
              start: 399,
              end: 700,
              digest: `sha256:${"0".repeat(64)}`,
              wordsDigest: `sha256:${"0".repeat(64)}`,
            },
          ],
        },
      ],
    }),
);
export type Statement = types.Statement;
