import { About } from "./about.ts";
import { Absence } from "./absence.ts";
import { Actor, Role } from "./actor.ts";
import { Article, Byline, Dateline } from "./article.ts";
import { Caveat } from "./caveat.ts";
import { Citation } from "./citation.ts";
import { Dataset } from "./dataset.ts";
import { Event } from "./event.ts";
import { Evidence, Quotation, Span } from "./evidence.ts";
import { Figure } from "./figure.ts";
import { Instrument } from "./instrument.ts";
import { Mention } from "./mention.ts";
import { Movement } from "./movement.ts";
import { NameAsStated } from "./named-thing.ts";
import { Place } from "./place.ts";
import { TerritoryCode } from "./primitives.ts";
import { Programme } from "./programme.ts";
import { Redirect } from "./redirect.ts";
import { Relay } from "./relay.ts";
import { ReportEdition } from "./report-edition.ts";
import { Segment } from "./segment.ts";
import { Source } from "./source.ts";
import { Speaker } from "./speaker.ts";
import { Stance } from "./stance.ts";
import { StatedDate } from "./stated-date.ts";
import { Statement } from "./statement.ts";
import { Territory } from "./territory.ts";
import { Tier } from "./tier.ts";
import { TierLawRule } from "./tier-law.ts";
import { TierPlacement } from "./tier-placement.ts";
import { Verification } from "./verification.ts";

/**
 * Every entity of the standard. The key is the entity's name everywhere: in `$defs` of the JSON Schema, in
 * `types.d.ts`, in the documentation's addresses.
 */
export const entities = {
  Dataset,
  Source,
  Article,
  Segment,
  Actor,
  Statement,
  TierPlacement,
  Programme,
  Instrument,
  Event,
  Figure,
  ReportEdition,
  Territory,
  Place,
  TierLawRule,
} as const;

/** Parts of entities that have a name and no id of their own. */
export const components = {
  Tier,
  Movement,
  Absence,
  TerritoryCode,
  Citation,
  Verification,
  StatedDate,
  Caveat,
  Span,
  Mention,
  Evidence,
  Quotation,
  Byline,
  Dateline,
  NameAsStated,
  Role,
  Speaker,
  Relay,
  About,
  Stance,
  Redirect,
} as const;

/** Name of an entity. */
export type EntityName = keyof typeof entities;
