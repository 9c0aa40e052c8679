import { docsUrl, schemaAddress } from "./addresses.ts";

/** Address of the JSON-LD context of this version. */
export const contextAddress = schemaAddress("json-ld/context.jsonld");

/** Address of the terms of the standard: classes, properties, code lists. A term stands after a `#`. */
export const vocabularyAddress = schemaAddress("json-ld/vocabulary.jsonld");

/** What the ids of records are relative to, unless a publisher chooses another address. */
export const recordBase = docsUrl("id");

/** Address of a class, a property or a code: `Statement`, `Statement.cue`, `tier/tier-1`. */
export function termAddress(term: string): string {
  return `${vocabularyAddress}#${term}`;
}
