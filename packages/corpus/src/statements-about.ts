import type { TerritoryCode } from "@open-tip/schema";
import type {
  ActorId,
  EventId,
  FigureId,
  InstrumentId,
  PlaceId,
  PlacementId,
  ProgrammeId,
  TopicCode,
} from "../generated/ids.ts";
import { statements } from "./annotated-articles.ts";
import type { Statement } from "./records.ts";

type TopicId = PlaceId | ActorId | ProgrammeId | InstrumentId | EventId | PlacementId | FigureId;

/** What a statement may be about: a territory by its code, a record by its id, or a form of exploitation, a group, a field of action by its code. */
export type Topic = TerritoryCode | TopicId | TopicCode;

/**
 * The statements that are about something, in the order of articles and text. What a statement is about is what it
 * says in words, so one about a city is not one about its country unless it names both.
 * @param topic what it is about, or its record: `statementsAbout("LBY")`, `statementsAbout("programme/mtv-exit")`,
 * `statementsAbout("forced-labour")`
 */
export function statementsAbout(topic: Topic | { readonly id: TopicId }): Statement[] {
  const key: string = typeof topic === "string" ? topic : topic.id;
  return statements.filter(({ about = {} }) =>
    Object.values(about).some((topics: readonly string[]) => topics.includes(key)),
  );
}
