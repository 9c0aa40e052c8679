import { schemaAddress } from "@open-tip/schema";
import * as published from "@open-tip/schema/code-lists";
import { type CodeList, mappingMatches } from "@open-tip/schema/code-lists";
import { mappingsOf, vocabularies } from "@open-tip/schema/mappings";
import { mappedCode, mappingAnchor, matchCell, termCell, vocabularyPath } from "./mapping-rows.ts";
import { code, downloadPath, link, list, pagePath } from "./markup.ts";
import { table } from "./table.ts";
import { codedBy } from "./uses.ts";

/** The terms of other vocabularies that codes of a list are mapped to; nothing where there are none. */
export function inOtherVocabularies({ name, title, codes }: CodeList): string[] {
  const rows = codes.flatMap((one) =>
    mappingsOf(name, one.code).flatMap((mapping) => {
      const vocabulary = vocabularies.find((other) => other.name === mapping.vocabulary);
      if (!vocabulary) return [];
      const cells = [
        mappedCode(mapping),
        matchCell(mapping),
        link(vocabularyPath(vocabulary), code(vocabulary.name)),
        termCell(mapping, vocabulary),
      ];
      return [{ id: mappingAnchor(mapping), cells }];
    }),
  );
  if (rows.length === 0) return [];
  return [
    "## In other vocabularies",
    `<p>A code without a row has no counterpart in them. ${link(pagePath("mappings"), "Mappings")} says what these vocabularies are, and where they were read.</p>`,
    table(["Code", "Match", "Vocabulary", "Term"], rows, {
      label: `Mappings of the list ${title}`,
      className: "mappings",
    }),
  ];
}

/** Which fields take their codes from a list. */
export function whereCoded({ name }: CodeList): string[] {
  const fields = codedBy(name);
  const ofMappings =
    name === mappingMatches.name ? `<p>In ${link(pagePath("mappings"), "mappings")}.</p>` : "";
  const used = [fields, ofMappings].filter((one) => one !== "");
  return used.length === 0 ? [] : ["## Where it is used", ...used];
}

/** The names under which a list is exported, and the files that hold it. */
export function whereListed(codeList: CodeList): string[] {
  const [name] = Object.entries(published).find(([, one]) => one === codeList) ?? [];
  const files = ["csv", "json"].map((format) => {
    const file = `code-lists/${codeList.name}.${format}`;
    return `${link(downloadPath(file), code(`${codeList.name}.${format}`))}, published as ${code(schemaAddress(file))}`;
  });
  const exported =
    name === undefined
      ? []
      : [
          `TypeScript: ${code(`import { ${name} } from "@open-tip/schema/code-lists"`)}, which loads no schema`,
        ];
  return ["## Where it is defined", list([...exported, ...files])];
}
