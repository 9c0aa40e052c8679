import { codeLists, mappingMatches } from "@open-tip/schema/code-lists";
import { type Mapping, mappings, type Vocabulary, vocabularies } from "@open-tip/schema/mappings";
import { codeListPath } from "./addresses.ts";
import { mappedCode, mappingAnchor, matchCell, termCell, vocabularyPath } from "./mapping-rows.ts";
import { blocks, citation, code, downloadPath, inline, link, list } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const titles = new Map(codeLists.map(({ name, title }) => [name, title]));

function of(vocabulary: Vocabulary): Mapping[] {
  return mappings.filter((mapping) => mapping.vocabulary === vocabulary.name);
}

function codeListLink(name: string): string {
  return link(codeListPath(name), inline(titles.get(name) ?? name));
}

function section(vocabulary: Vocabulary): string[] {
  const { name, title, publisher, version, citation: read, notes, termAddress } = vocabulary;
  return [
    `## ${title}`,
    notes === undefined ? "" : `<p>${inline(notes)}</p>`,
    list([
      `Publisher: ${inline(publisher)}`,
      ...(version === undefined ? [] : [`Version: ${inline(version)}`]),
      `Read in: ${citation(read)}`,
      `In the files: ${code(name)}`,
      ...(termAddress === undefined ? [] : [`A term's address: ${code(termAddress)} and the term`]),
    ]),
    table(
      ["Code", "Of the list", "Match", "Term"],
      of(vocabulary).map((mapping) => ({
        id: mappingAnchor(mapping),
        cells: [
          mappedCode(mapping),
          codeListLink(mapping.list),
          matchCell(mapping),
          termCell(mapping, vocabulary),
        ],
      })),
      { label: `Mappings to ${title}`, className: "mappings" },
    ),
  ];
}

/** The page of the vocabularies of others that codes are mapped to, with every mapping. */
export function mappingPages(): Page[] {
  const description =
    "Which terms of other vocabularies the codes of the standard stand near to, and how near, with where each term was read.";
  const files = ["mappings.csv", "mappings.json", "vocabularies.json"];
  return [
    {
      id: "mappings",
      title: "Mappings",
      description,
      body: blocks(
        `<p class="lead">${description}</p>`,
        list([
          "A code without a row has no counterpart in that vocabulary.",
          `How near a term is, is said in the words of the list ${codeListLink(mappingMatches.name)}.`,
          `Files: ${files.map((file) => link(downloadPath(`mappings/${file}`), code(file))).join(", ")}. In TypeScript: ${code('import { mappings } from "@open-tip/schema/mappings"')}.`,
        ]),
        "## Vocabularies",
        table(
          ["Vocabulary", "Publisher", "Mapped lists", "Mappings"],
          vocabularies.map((vocabulary) => ({
            cells: [
              link(vocabularyPath(vocabulary), inline(vocabulary.title)),
              inline(vocabulary.publisher),
              [...new Set(of(vocabulary).map(({ list: name }) => name))].map(codeListLink).join(", "),
              String(of(vocabulary).length),
            ],
          })),
          { label: "Vocabularies" },
        ),
        ...vocabularies.flatMap(section),
      ),
    },
  ];
}
