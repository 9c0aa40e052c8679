import { entities } from "@open-tip/schema";
import { flatten, unflatten } from "@open-tip/schema/flat";
import { parse } from "csv-parse/sync";
import { Parser, type Quad } from "n3";
import { expect, test } from "vitest";
import { flatExample } from "../src/reference/flat-example.ts";
import { definition } from "../src/reference/json-schema.ts";
import { quadsOf, rdfExample } from "../src/reference/rdf-example.ts";
import { datasetOf } from "../src/reference/record-dataset.ts";

/** Every example of an entity that a dataset holds, as its page shows it. */
const examples = Object.keys(entities).flatMap((name) =>
  (definition(name).examples ?? []).flatMap((example) =>
    datasetOf(name, example) ? [{ name, example }] : [],
  ),
);

/** What triples say, whatever their blank nodes are called. */
function said(quads: readonly Quad[]): string[] {
  const word = ({ termType, value }: Quad["object"]) => (termType === "BlankNode" ? "_" : value);
  return quads
    .map(({ subject, predicate, object }) => [subject, predicate, object].map(word).join(" "))
    .sort();
}

test("what pages show as RDF is Turtle that says all of the record", async () => {
  expect(examples.length).toBeGreaterThan(10);
  for (const { name, example } of examples) {
    const text = (await rdfExample(name, example)) ?? "";
    expect(said(new Parser().parse(text)), name).toEqual(said(await quadsOf(name, example)));
    expect(text, name).toMatch(new RegExp(` a [^;]*\\btip:${name}\\b`));
  }
});

test("what pages show as CSV makes the record again", () => {
  for (const { name, example } of examples) {
    const dataset = datasetOf(name, example);
    const tables = Object.fromEntries(
      flatExample(name, example).map(({ table, csv }) => [table, parse(csv, { columns: true }) as never]),
    );
    const around = dataset && name !== "Dataset" ? { dataset: flatten(dataset).dataset ?? [] } : {};
    expect(unflatten({ ...around, ...tables }), name).toEqual(dataset);
  }
});
