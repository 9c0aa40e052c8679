import type { SpeakerId } from "../generated/ids.ts";
import { statements } from "./annotated-articles.ts";
import type { Statement } from "./records.ts";

/**
 * What an actor or a report said, in the order of articles and text. What others said for it is not among it: for a
 * department's spokesman see `onBehalfOf` of the speaker.
 * @param speaker the speaker, or its id: `statementsBy("actor/mike-pompeo")`, `statementsBy("report-edition/2020")`
 */
export function statementsBy(speaker: SpeakerId | { readonly id: SpeakerId }): Statement[] {
  const id = typeof speaker === "string" ? speaker : speaker.id;
  return statements.filter(({ speakers }) => speakers.some((one) => one.speaker === id));
}
