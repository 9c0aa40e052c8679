import jsonld from "jsonld";
import type { JsonLdDocument } from "../src/json-ld.ts";
import { readJson } from "./cases.ts";

const context = readJson("generated/json-ld/context.jsonld") as object;

/** Answers for the one address that a dataset names, so that no test needs a network. */
const documentLoader = async (url: string) => ({
  document: context as never,
  documentUrl: url,
  contextUrl: undefined,
});

/**
 * The triples of a JSON-LD document as N-Quads, one a line. Anything in it that would be dropped in silence, because
 * the context does not define it or an address is relative, is an error.
 */
export async function triples(document: JsonLdDocument): Promise<string[]> {
  const options = { format: "application/n-quads", documentLoader, safe: true } as const;
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, options);
  return String(quads).trim().split("\n");
}
