import * as z from "zod";
import { type IdPrefix, idKinds, sourceIdPrefixes } from "./id-kinds.ts";

/** What a field points to: the entity, and by which of its fields a record is found. */
export interface Target {
  readonly entity: (typeof idKinds)[IdPrefix]["entity"];
  readonly by: "id" | "code" | "edition";
}

/** Which records a schema's value may point to. */
export const referenceTargets = z.registry<{ readonly targets: readonly Target[] }>();

/** A record's own id. It is an opaque path that never changes; numbers in it are never used again. */
export function idOf(...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  const forms = prefixes.map((prefix) => `${prefix}/${idKinds[prefix].rest}`);
  const pattern = new RegExp(`^(?:${forms.join("|")})$`);
  const { example } = idKinds[prefixes[0]];
  return z.string().regex(pattern, { error: `must be an id such as ${example}` });
}

/** The id of another record, of any of the kinds given. */
export function refTo(...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  const entities = [...new Set(prefixes.map((prefix) => idKinds[prefix].entity))];
  const targets = entities.map((entity) => ({ entity, by: "id" as const }));
  return idOf(...prefixes).register(referenceTargets, { targets });
}

/** The id of anything that can assert or speak as a source. */
export const SourceId = refTo(...(sourceIdPrefixes as [IdPrefix, ...IdPrefix[]])).meta({
  title: "Source id",
  description: "Id of a source: its kind, a slash, and a name that never changes.",
  examples: [idKinds.article.example],
});

/** The id of whoever or whatever speaks: an actor, or a source such as a report. */
export const SpeakerId = refTo("actor", ...sourceIdPrefixes);
