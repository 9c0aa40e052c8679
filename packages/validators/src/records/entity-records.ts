import type {
  Actor,
  Article,
  Event,
  Figure,
  Instrument,
  Place,
  Programme,
  ReportEdition,
  Segment,
  Source,
  Statement,
  Territory,
  TierPlacement,
} from "@open-tip/schema";

/** The records of the standard that rules look at, by the name of their entity. */
export interface EntityRecords {
  readonly Source: Source;
  readonly Article: Article;
  readonly Segment: Segment;
  readonly Actor: Actor;
  readonly Statement: Statement;
  readonly TierPlacement: TierPlacement;
  readonly Programme: Programme;
  readonly Instrument: Instrument;
  readonly Event: Event;
  readonly Figure: Figure;
  readonly ReportEdition: ReportEdition;
  readonly Territory: Territory;
  readonly Place: Place;
}

/** An entity whose records rules look at. */
export type RuledEntity = keyof EntityRecords;

/** Every such entity. */
export const ruledEntities = [
  "Source",
  "Article",
  "Segment",
  "Actor",
  "Statement",
  "TierPlacement",
  "Programme",
  "Instrument",
  "Event",
  "Figure",
  "ReportEdition",
  "Territory",
  "Place",
] as const satisfies readonly RuledEntity[];

/** Whether rules look at the records of an entity. */
export function isRuled(entity: string): entity is RuledEntity {
  return (ruledEntities as readonly string[]).includes(entity);
}
