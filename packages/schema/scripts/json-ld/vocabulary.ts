import * as z from "zod";
import type { CodeList } from "../../src/code-list.ts";
import { codeLists } from "../../src/code-lists.ts";
import { components, entities } from "../../src/entities.ts";
import { fieldTitle } from "../../src/field-name.ts";
import { termAddress, vocabularyAddress } from "../../src/json-ld-addresses.ts";
import { type Mapping, mappings, vocabularies } from "../../src/mappings.ts";
import { definitions, type JsonObject } from "../json-schema.ts";
import { propertyOf } from "./context.ts";
import { nested, prefixes, widerClasses } from "./terms.ts";

type Node = { readonly [key: string]: unknown };

const english = (text: unknown) => ({ "@value": text, "@language": "en" });
const reference = (id: string) => ({ "@id": id });

/** Types that are no things of their own, and the record that their fields are said of. */
const recordOf = new Map([...nested].map(([place, type]) => [type, place.split(".")[0] as string]));

/** A class for everything that has a name and fields. */
function classes(defs: Record<string, JsonObject>): Node[] {
  return Object.entries(defs)
    .filter(([name]) => !recordOf.has(name))
    .map(([name, def]) => ({
      "@id": termAddress(name),
      "@type": "rdfs:Class",
      "rdfs:label": english(def.title),
      "rdfs:comment": english(def.description),
      "rdfs:subClassOf": (widerClasses[name] ?? []).map(reference),
    }));
}

/** A property for every field that is none of another vocabulary, with the words of its definition. */
function ownProperties(defs: Record<string, JsonObject>): Node[] {
  return Object.entries(defs).flatMap(([name, def]) =>
    Object.entries((def.properties ?? {}) as Record<string, JsonObject>)
      .filter(([field]) => field !== "id" && propertyOf(name, field).startsWith("tip:"))
      .map(([field, { description }]) => ({
        "@id": termAddress(`${name}.${field}`),
        "@type": "rdf:Property",
        "rdfs:label": english(fieldTitle(field)),
        ...(description !== undefined && { "rdfs:comment": english(description) }),
        "rdfs:domain": reference(termAddress(recordOf.get(name) ?? name)),
      })),
  );
}

/** The address of a term of another vocabulary: its own, or one of ours that stands for it. */
export function foreignTerm({ vocabulary, term }: Mapping): string {
  const { termAddress: own } = vocabularies.find(({ name }) => name === vocabulary) ?? {};
  return own === undefined
    ? termAddress(`vocabulary/${vocabulary}/${encodeURIComponent(term)}`)
    : `${own}${term}`;
}

const skosMatch = { exact: "skos:exactMatch", close: "skos:closeMatch", broad: "skos:broadMatch" } as const;

function scheme({ name, title, description, codes }: CodeList): Node[] {
  const id = termAddress(name);
  return [
    {
      "@id": id,
      "@type": "skos:ConceptScheme",
      "skos:prefLabel": english(title),
      "skos:definition": english(description),
    },
    ...codes.map(({ code, label, definition, status, replacedBy }) => ({
      "@id": termAddress(`${name}/${code}`),
      "@type": "skos:Concept",
      "skos:inScheme": reference(id),
      "skos:topConceptOf": reference(id),
      "skos:notation": code,
      "skos:prefLabel": english(label),
      "skos:definition": english(definition),
      ...(status === "deprecated" && { "owl:deprecated": true }),
      ...(replacedBy !== undefined && {
        "dcterms:isReplacedBy": reference(termAddress(`${name}/${replacedBy}`)),
      }),
      ...matches(name, code),
    })),
  ];
}

function matches(list: string, code: string): Node {
  const own = mappings.filter((mapping) => mapping.list === list && mapping.code === code);
  return Object.fromEntries(
    Object.entries(skosMatch).flatMap(([match, property]) => {
      const terms = own
        .filter((mapping) => mapping.match === match)
        .map((mapping) => reference(foreignTerm(mapping)));
      return terms.length === 0 ? [] : [[property, terms]];
    }),
  );
}

/** Vocabularies whose terms have no addresses: a scheme of ours stands for each, so that mappings can name them. */
function foreignSchemes(): Node[] {
  return vocabularies.flatMap(({ name, title, publisher, version, termAddress: own, citation }) => {
    if (own !== undefined) return [];
    const id = termAddress(`vocabulary/${name}`);
    const terms = new Map(
      mappings.filter(({ vocabulary }) => vocabulary === name).map((one) => [one.term, one]),
    );
    return [
      {
        "@id": id,
        "@type": "skos:ConceptScheme",
        "skos:prefLabel": english(title),
        "dcterms:publisher": publisher,
        ...(version !== undefined && { "dcterms:hasVersion": version }),
        ...(citation.url !== undefined && { "dcterms:source": reference(citation.url) }),
      },
      ...[...terms.values()].map((mapping) => ({
        "@id": foreignTerm(mapping),
        "@type": "skos:Concept",
        "skos:inScheme": reference(id),
        "skos:notation": mapping.term,
      })),
    ];
  });
}

/** The terms of the standard as RDF: classes, properties, and a SKOS concept scheme for each code list. */
export function jsonLdVocabulary(): JsonObject {
  const defs = definitions("draft-2020-12");
  const titled = Object.entries({ ...components, ...entities }).filter(
    ([, one]) => one instanceof z.ZodObject,
  );
  const withFields = Object.fromEntries(titled.map(([name]) => [name, defs[name] as JsonObject]));
  return {
    "@context": { ...prefixes, rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#" },
    "@graph": [
      { "@id": vocabularyAddress, "@type": "owl:Ontology", "dcterms:title": english("Open TIP") },
      ...classes(withFields),
      ...ownProperties(withFields),
      ...codeLists.flatMap(scheme),
      ...foreignSchemes(),
    ],
  };
}
