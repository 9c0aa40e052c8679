import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { About } from "./about.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { Evidence, Quotation } from "./evidence.ts";
import { idOf, refTo, SourceId } from "./ids.ts";
import { Text } from "./primitives.ts";
import { Relay } from "./relay.ts";
import { asStated, remarks, support } from "./shared-fields.ts";
import { Speaker } from "./speaker.ts";
import { Stance } from "./stance.ts";
import { StatedDate } from "./stated-date.ts";

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
          id: "statement/pti-tip-report-launch-2018/01",
          source: "article/pti-tip-report-launch-2018",
          mode: "indirect",
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
