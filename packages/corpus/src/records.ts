import type * as schema from "@open-tip/schema";
import type {
  ActorId,
  ArticleId,
  EventId,
  FigureId,
  InstrumentId,
  PlaceId,
  PlacementId,
  ProgrammeId,
  SegmentId,
  SourceId,
  SpeakerId,
  StatementId,
} from "../generated/ids.ts";

// The records of the standard, with the ids that exist in this corpus instead of any text. A mistyped id does not compile.

/** A record of the standard in which some fields are narrower. */
type Narrow<Wide, Narrower> = Omit<Wide, keyof Narrower> & Readonly<Narrower>;

/** Who said it. A report of the State Department speaks under its edition's id. */
export type Speaker = Narrow<schema.Speaker, { speaker: SpeakerId; onBehalfOf?: ActorId[] }>;

/** What a statement is about. Acts that shaped the tiers are published by the standard itself. */
export type About = Narrow<
  schema.About,
  {
    places?: PlaceId[];
    actors?: ActorId[];
    programmes?: ProgrammeId[];
    instruments?: (InstrumentId | "instrument/tvpa-2000")[];
    events?: EventId[];
    placements?: PlacementId[];
    figures?: FigureId[];
  }
>;

export type Article = Narrow<schema.Article, { id: ArticleId; agencies?: ActorId[]; publishedBy?: ActorId }>;
export type Segment = Narrow<schema.Segment, { id: SegmentId; article: ArticleId; continues?: SegmentId }>;
export type Statement = Narrow<
  schema.Statement,
  {
    id: StatementId;
    source: ArticleId;
    speakers: Speaker[];
    addressees?: ActorId[];
    within?: StatementId;
    occasion?: EventId;
    about?: About;
  }
>;
export type Figure = Narrow<
  schema.Figure,
  { id: FigureId; source: ArticleId; places?: PlaceId[]; attributedTo?: SpeakerId[]; statement?: StatementId }
>;
/** Here every placement has the statement that asserts it. */
export type TierPlacement = Narrow<
  schema.TierPlacement,
  { id: PlacementId; source: ArticleId; statement: StatementId }
>;
export type Actor = Narrow<schema.Actor, { id: ActorId; parent?: ActorId }>;
export type Programme = Narrow<
  schema.Programme,
  { id: ProgrammeId; leads?: ActorId[]; partners?: ActorId[]; funders?: ActorId[]; partOf?: ProgrammeId }
>;
export type Instrument = Narrow<schema.Instrument, { id: InstrumentId; adoptedBy?: ActorId[] }>;
export type Event = Narrow<
  schema.Event,
  { id: EventId; organisers?: ActorId[]; participants?: ActorId[]; programme?: ProgrammeId; partOf?: EventId }
>;
export type Place = Narrow<schema.Place, { id: PlaceId; within?: PlaceId }>;
export type Source = Narrow<schema.Source, { id: SourceId }>;

/** The records of the corpus, by the prefix of their ids. */
export interface RecordsByPrefix {
  article: Article;
  segment: Segment;
  statement: Statement;
  figure: Figure;
  placement: TierPlacement;
  actor: Actor;
  programme: Programme;
  instrument: Instrument;
  event: Event;
  place: Place;
  document: Source;
}

/** Any record of the corpus. */
export type CorpusRecord = RecordsByPrefix[keyof RecordsByPrefix];
/** The id of any record of the corpus. */
export type RecordId = CorpusRecord["id"];
/** The record that an id names, told by the id's prefix. */
export type RecordOf<Id extends RecordId> =
  Id extends `${infer Prefix extends keyof RecordsByPrefix}/${string}` ? RecordsByPrefix[Prefix] : never;
