import { components, entities } from "@open-tip/schema";
import { codeLists } from "@open-tip/schema/code-lists";
import { mappings, vocabularies } from "@open-tip/schema/mappings";
import { expect, test } from "vitest";
import { definitionPath, fieldAnchor } from "../../src/reference/addresses.ts";
import { definition, type JsonSchema, joinPath } from "../../src/reference/json-schema.ts";
import { mappingAnchor } from "../../src/reference/mapping-rows.ts";
import { escapeHtml } from "../../src/reference/markup.ts";
import { home, pagePaths, pageText } from "./site.ts";

// What the packages define must be on the site. Everything asked for here is read from them, so it grows with them.

const texts = new Map<string, string>();

/** What of these is not on a page: its name where the page lacks the anchor. */
function missing(path: string, anchors: readonly string[]): string[] {
  if (!pagePaths.includes(path)) return [`${path} is no page`];
  const text = texts.get(path) ?? pageText(path);
  texts.set(path, text);
  return anchors.filter((anchor) => !text.includes(` id="${anchor}"`)).map((anchor) => `${path}#${anchor}`);
}

/** The path of every field, and of those of objects inside. A map by language is one value: its keys are no fields. */
function fieldPaths(schema: JsonSchema, path = ""): string[] {
  if (schema.items) return fieldPaths(schema.items, path);
  if (schema.additionalProperties !== false) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    joinPath(path, name),
    ...fieldPaths(field, joinPath(path, name)),
  ]);
}

test("every entity and component has a page with an anchor for each of its fields", () => {
  const names = Object.keys({ ...entities, ...components });
  const fields = names.map((name) => [name, fieldPaths(definition(name)).map(fieldAnchor)] as const);
  expect(fields.flatMap(([, anchors]) => anchors).length).toBeGreaterThan(names.length);
  expect(fields.flatMap(([name, anchors]) => missing(definitionPath(name), anchors))).toEqual([]);
});

test("every field says its type and its meaning", () => {
  const page = (name: string) => pageText(definitionPath(name));
  const empty = Object.keys({ ...entities, ...components }).flatMap((name) =>
    [...page(name).matchAll(/<tr role="row" id="(field-[^"]*)">(.*?)<\/tr>/gs)]
      .filter(([, , row = ""]) => row.includes('class="empty"'))
      .map(([, anchor]) => `${name} ${anchor}`),
  );
  expect(empty).toEqual([]);
});

test("every code has an anchor on the page of its list, beside its label and definition", () => {
  const wrong = codeLists.flatMap(({ name, codes }) => {
    const path = `${home.pathname}code-lists/${name}/`;
    const absent = missing(
      path,
      codes.map(({ code }) => `code-${code}`),
    );
    if (absent.length > 0) return absent;
    const text = pageText(path);
    return codes.flatMap(({ label, definition: meaning }) =>
      [label, meaning]
        .filter((words) => !text.includes(escapeHtml(words)))
        .map((words) => `${path}: ${words}`),
    );
  });
  expect(wrong).toEqual([]);
});

test("every mapping has an anchor among all mappings and on the page of its list", () => {
  const wrong = mappings.flatMap((mapping) => [
    ...missing(`${home.pathname}mappings/`, [mappingAnchor(mapping)]),
    ...missing(`${home.pathname}code-lists/${mapping.list}/`, [mappingAnchor(mapping)]),
  ]);
  expect(wrong).toEqual([]);
  const text = pageText(`${home.pathname}mappings/`);
  expect(vocabularies.filter(({ title }) => !text.includes(escapeHtml(title)))).toEqual([]);
});
