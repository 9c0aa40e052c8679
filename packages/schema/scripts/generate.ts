import { readFileSync } from "node:fs";
import { codeLists } from "../src/code-lists.ts";
import { type EntityName, entities } from "../src/entities.ts";
import { mappings, vocabularies } from "../src/mappings.ts";
import { codedFields, references } from "../src/references.ts";
import { reportEditions } from "../src/report-editions.ts";
import { territories } from "../src/territories.ts";
import { tierLawRules } from "../src/tier-law-rules.ts";
import { tierStatutes } from "../src/tier-statutes.ts";
import { csvOf } from "./csv.ts";
import { flatFiles } from "./flat/data-package.ts";
import { jsonLdContext } from "./json-ld/context.ts";
import { jsonLdVocabulary } from "./json-ld/vocabulary.ts";
import { entitySchema, jsonSchemaBundle, kebabCase } from "./json-schema.ts";
import { typeDeclarations } from "./type-declarations.ts";

function manifest(path: string): { homepage: string; version: string } {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function addresses(): string {
  const { homepage } = manifest("../../../package.json");
  const { version } = manifest("../package.json");
  return [
    "/** Generated from the root package.json and this package's by `npm run generate`. Do not edit. */",
    `export const homepage = ${JSON.stringify(homepage)};`,
    `export const schemaVersion = ${JSON.stringify(version)};`,
    "",
  ].join("\n");
}

function territoryRows() {
  return territories.map(({ name, namesAsPrinted, otherNames, citations: _citations, ...rest }) => ({
    ...rest,
    name: name.en,
    namesAsPrinted: namesAsPrinted?.map((printed) => printed.name),
    otherNames,
  }));
}

/** Every generated file of the package: path under `generated/` to text. Nothing is written here. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const { version } = manifest("../package.json");
  const { homepage } = manifest("../../../package.json");
  const lists = codeLists.flatMap((list) => [
    [`code-lists/${list.name}.json`, json(list)],
    [`code-lists/${list.name}.csv`, csvOf(list.codes.map((code) => ({ ...code })))],
  ]);
  const schemas = (Object.keys(entities) as EntityName[]).map((entity) => [
    `schemas/${kebabCase(entity)}.schema.json`,
    json(entitySchema(entity, version)),
  ]);
  return {
    "addresses.ts": addresses(),
    "tip.schema.json": json(jsonSchemaBundle(version)),
    "types.d.ts": await typeDeclarations(),
    "data/territories.json": json(territories),
    "data/territories.csv": csvOf(territoryRows()),
    "data/report-editions.json": json(reportEditions),
    "data/tier-law.json": json({ statutes: tierStatutes, rules: tierLawRules }),
    "mappings/vocabularies.json": json(vocabularies),
    "mappings/mappings.json": json(mappings),
    "mappings/mappings.csv": csvOf(mappings.map((mapping) => ({ ...mapping }))),
    "json-ld/context.jsonld": json(jsonLdContext()),
    "json-ld/vocabulary.jsonld": json(jsonLdVocabulary()),
    "references.json": json({ references, codedFields }),
    ...flatFiles(version, homepage),
    ...Object.fromEntries(schemas),
    ...Object.fromEntries(lists),
  };
}
