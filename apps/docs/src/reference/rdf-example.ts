import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type JsonLdDocument, recordBase, toJsonLd, vocabularyAddress } from "@open-tip/schema/json-ld";
import jsonld from "jsonld";
import { Parser, type Quad, Store, Writer } from "n3";
import { aroundId, datasetOf } from "./record-dataset.ts";

const require = createRequire(join(process.cwd(), "package.json"));
const context = JSON.parse(
  readFileSync(require.resolve("@open-tip/schema/generated/json-ld/context.jsonld"), "utf8"),
) as { readonly "@context": Readonly<Record<string, unknown>> };

/** Short names of the vocabularies that the context names. */
const prefixes: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(context["@context"]).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /[#/]$/.test(entry[1]),
  ),
  ["tip", `${vocabularyAddress}#`],
]);

/** What a record says as RDF: its triples, without those about the dataset around it. */
export async function quadsOf(entity: string, record: unknown): Promise<Quad[]> {
  const dataset = datasetOf(entity, record);
  if (!dataset) return [];
  const document = toJsonLd(dataset, { context });
  // What the context does not define would be left out in silence; so it is an error.
  const options = { format: "application/n-quads", safe: true } as const;
  const text = String(await jsonld.toRDF(document as JsonLdDocument & jsonld.JsonLdDocument, options));
  const quads = new Parser({ format: "N-Quads", blankNodePrefix: "" }).parse(text);
  const around = entity === "Dataset" ? undefined : `${recordBase}${aroundId}`;
  return quads.filter(({ subject }) => subject.value !== around);
}

/** A record in Turtle, with the prefixes that it needs; undefined for one of which no dataset holds any. */
export async function rdfExample(entity: string, record: unknown): Promise<string | undefined> {
  const quads = await quadsOf(entity, record);
  if (quads.length === 0) return undefined;
  const terms = quads.flatMap(({ predicate, object }) => [
    predicate.value,
    object.value,
    ...("datatype" in object ? [object.datatype.value] : []),
  ]);
  const used = Object.entries(prefixes).filter(([, start]) => terms.some((term) => term.startsWith(start)));
  const store = new Store(quads);
  const lists = store.extractLists({ remove: true });
  const writer = new Writer({ prefixes: Object.fromEntries(used), lists });
  writer.addQuads(typeFirst(store.getQuads(null, null, null, null)));
  const text = await new Promise<string>((resolve, reject) =>
    writer.end((error, result: string) => (error ? reject(error) : resolve(result))),
  );
  return `@base <${recordBase}>.\n${text.replaceAll(`<${recordBase}`, "<")}`.trimEnd();
}

/** Triples by their subject, each with what it is before all else. */
function typeFirst(quads: readonly Quad[]): Quad[] {
  const subjects = [...new Set(quads.map(({ subject }) => subject.value))];
  const rank = ({ subject, predicate }: Quad) =>
    2 * subjects.indexOf(subject.value) + Number(!predicate.value.endsWith("#type"));
  return [...quads].sort((a, b) => rank(a) - rank(b));
}
