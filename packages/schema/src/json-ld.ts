import type { Dataset } from "./dataset.ts";
import type { EntityName } from "./entities.ts";
import { contextAddress, recordBase, termAddress } from "./json-ld-addresses.ts";
import { mappingsOf, vocabularies } from "./mappings.ts";
import { codedFields, collections } from "./references.ts";

export { contextAddress, recordBase, termAddress, vocabularyAddress } from "./json-ld-addresses.ts";

/** A dataset with what makes it JSON-LD: a context, and the classes of its records. */
export type JsonLdDocument = { readonly "@context": unknown; readonly [field: string]: unknown };

/** How to write a dataset as JSON-LD. */
export interface JsonLdOptions {
  /** What ids are relative to. Choose an address of your own for records of your own. */
  readonly base?: string;
  /** The context to name, or the context itself for readers without a network. */
  readonly context?: string | object;
}

const schemaOrgAddress = vocabularies.find(({ name }) => name === "schema-org")?.termAddress ?? "";

/**
 * A dataset as JSON-LD, which any RDF library reads: the same data, with a context and with the class of each record
 * in `@type`: ours, and schema.org's where the record's kind is mapped to one that is the same or wider.
 * @param dataset a dataset that parses; it is not changed
 */
export function toJsonLd(dataset: Dataset, options: JsonLdOptions = {}): JsonLdDocument {
  const { base = recordBase, context = contextAddress } = options;
  const typed = Object.entries(dataset).map(([field, value]) => {
    const entity = collections[field];
    return entity === undefined ? [field, value] : [field, (value as object[]).map(withTypes(entity))];
  });
  return {
    "@context": [context, { "@base": base }],
    "@type": termAddress("Dataset"),
    ...Object.fromEntries(typed),
  };
}

/** Adds the classes of an entity to its records. */
function withTypes(entity: EntityName): (record: object) => object {
  // Codes that may be mapped to a class are those of the record itself, not of what stands inside it.
  const kinds = codedFields.filter((field) => field.entity === entity && /^\w+$/.test(field.path));
  const own = termAddress(entity);
  return (record) => {
    const wider = kinds.flatMap(({ path, list }) =>
      mappingsOf(list, String((record as Record<string, unknown>)[path]))
        .filter(({ vocabulary, match }) => vocabulary === "schema-org" && match !== "close")
        .map(({ term }) => `${schemaOrgAddress}${term}`),
    );
    return { "@type": [own, ...wider], ...record };
  };
}
