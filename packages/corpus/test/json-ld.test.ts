import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contextAddress, recordBase, termAddress } from "@open-tip/schema/json-ld";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { corpus } from "../src/index.ts";

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8"));
const document = read("generated/corpus.jsonld");
const context = read("../schema/generated/json-ld/context.jsonld");

/** Answers for the one address that the corpus names, so that no test needs a network. */
async function documentLoader(url: string) {
  if (url !== contextAddress) throw new Error(`The corpus is to name ${contextAddress} alone, not ${url}.`);
  return { document: context, documentUrl: url };
}

// In safe mode whatever the context does not cover is an error, so that it runs through is an assertion.
const options = { format: "application/n-quads", documentLoader, safe: true } as const;
const quads = String(await jsonld.toRDF(document, options))
  .trim()
  .split("\n");

test("corpus.jsonld names every record of the corpus by an address, with its class", () => {
  const classes = {
    articles: "Article",
    statements: "Statement",
    actors: "Actor",
    figures: "Figure",
  } as const;
  for (const [list, entity] of Object.entries(classes)) {
    for (const { id } of corpus[list as keyof typeof classes] ?? []) {
      const type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
      expect(quads).toContain(`<${recordBase}${id}> ${type} <${termAddress(entity)}> .`);
    }
  }
});

test("without its context and its classes it is the corpus", () => {
  const untyped = JSON.parse(JSON.stringify(document), (key, value) =>
    key === "@context" || key === "@type" ? undefined : value,
  );
  expect(untyped).toEqual(corpus);
});
