import * as agencies from "./actors/agencies.ts";
import * as civilSociety from "./actors/civil-society.ts";
import * as governments from "./actors/governments.ts";
import * as intergovernmental from "./actors/intergovernmental.ts";
import * as persons from "./actors/persons.ts";
import * as unnamed from "./actors/unnamed.ts";
import * as allEvents from "./events.ts";
import * as allInstruments from "./instruments.ts";
import * as allPlaces from "./places.ts";
import * as allProgrammes from "./programmes.ts";
import type { Actor, Event, Instrument, Place, Programme, Source } from "./records.ts";
import * as allSources from "./sources.ts";

// What the articles share: each record once, however many articles speak of it, in the order of ids.

/** Persons and bodies that speak, act or are spoken of. */
export const actors = /* @__PURE__ */ inOrder<Actor>(
  persons,
  governments,
  agencies,
  intergovernmental,
  civilSociety,
  unnamed,
);

/** Organised efforts: reports, campaigns, units, exchanges, awards, mandates, plans. */
export const programmes = /* @__PURE__ */ inOrder<Programme>(allProgrammes);

/** Laws, treaties, resolutions and agreements. */
export const instruments = /* @__PURE__ */ inOrder<Instrument>(allInstruments);

/** What happened at a time, its date as stated and as resolved. */
export const events = /* @__PURE__ */ inOrder<Event>(allEvents);

/** Places that are no territories of the report. */
export const places = /* @__PURE__ */ inOrder<Place>(allPlaces);

/** Texts that speak in an article without being named. */
export const sources = /* @__PURE__ */ inOrder<Source>(allSources);

function inOrder<Kind extends { readonly id: string }>(
  ...files: readonly Readonly<Record<string, { readonly id: string }>>[]
): readonly Kind[] {
  // What files write as any text is among the literal ids, because these are generated from it.
  const records = files.flatMap((file) => Object.values(file)) as unknown as Kind[];
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}
