import { describe, expect, test } from "vitest";
import { codeLists } from "../src/code-lists.ts";
import { collections, type Dataset, type Statement } from "../src/index.ts";
import { type JsonLdDocument, recordBase, termAddress, toJsonLd } from "../src/json-ld.ts";
import { mappings } from "../src/mappings.ts";
import { caseGroups, readJson } from "./cases.ts";
import { triples } from "./rdf.ts";

const corpus = readJson("../corpus/generated/corpus.json") as Dataset;
const root = {
  id: "dataset/rdf",
  schemaVersion: "0.1.0",
  title: { en: "RDF" },
  licence: "CC0-1.0",
  creators: ["x"],
};

const iri = (id: string) => `<${recordBase}${id}>`;
const code = (list: string, name: string) => `<${termAddress(`${list}/${name}`)}>`;
const own = (property: string) => `<${termAddress(property)}>`;
const vocabulary = {
  type: "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
  prov: (name: string) => `<http://www.w3.org/ns/prov#${name}>`,
  schema: (name: string) => `<https://schema.org/${name}>`,
  oa: (name: string) => `<http://www.w3.org/ns/oa#${name}>`,
};

describe("the corpus as RDF", async () => {
  const found = await triples(toJsonLd(corpus));
  const namibia = iri("placement/article/fox-news-tip-report-2020/2020/NAM");
  const article = iri("article/fox-news-tip-report-2020");

  test("says of a placement what it is, whose it is, and where it is in the standard's codes", () => {
    expect(found).toEqual(
      expect.arrayContaining([
        `${namibia} ${vocabulary.type} ${own("TierPlacement")} .`,
        `${namibia} ${vocabulary.prov("hadPrimarySource")} ${article} .`,
        `${namibia} ${own("TierPlacement.territory")} ${iri("territory/NAM")} .`,
        `${namibia} ${own("TierPlacement.tier")} ${code("tier", "tier-1")} .`,
        `${namibia} ${own("TierPlacement.edition")} "2020"^^<http://www.w3.org/2001/XMLSchema#gYear> .`,
      ]),
    );
  });

  test("says of a territory that its code is a text, and not another record", async () => {
    const territory = { id: "territory/NAM", code: "NAM", codeSystem: "iso-3166-1", placed: true };
    const dataset = {
      ...root,
      territories: [{ ...territory, name: { en: "Namibia" } }],
    } as unknown as Dataset;
    const notation = "<http://www.w3.org/2004/02/skos/core#notation>";
    expect(await triples(toJsonLd(dataset))).toContain(`${iri("territory/NAM")} ${notation} "NAM" .`);
  });

  test("finds the words that it rests on by Web Annotation's selectors", () => {
    const targets = found.filter((line) => line.startsWith(`${namibia} ${vocabulary.oa("hasTarget")} `));
    expect(targets).toHaveLength(corpus.tierPlacements?.at(-1)?.evidence?.length ?? 0);
    const [node] = targets.map((line) => line.split(" ")[2]);
    expect(found).toContain(`${node} ${vocabulary.oa("hasSource")} ${article} .`);
    expect(found.some((line) => line.startsWith(`${node} ${vocabulary.oa("start")} `))).toBe(true);
  });

  test("gives an article schema.org's class as well", () => {
    expect(found).toContain(`${article} ${vocabulary.type} ${vocabulary.schema("ReportageNewsArticle")} .`);
  });
});

describe("a statement as RDF", async () => {
  const evidence = {
    source: "article/a",
    start: 0,
    end: 5,
    digest: `sha256:${"0".repeat(64)}`,
    wordsDigest: `sha256:${"1".repeat(64)}`,
  };
  const statement: Statement = {
    id: "statement/a/01",
    source: "article/a",
    mode: "direct",
    speakers: [{ speaker: "actor/amina-mohammed", role: "Deputy Secretary-General" }],
    relays: [{ by: "actor/xinhua" }, { by: "actor/ians" }],
    act: "appeal",
    occasion: "event/meeting-2021",
    date: { date: "2021-11-22", asStated: "on Monday", basis: "inferred" },
    gloss: "Calls for action.",
    quotations: [{ ...evidence, exact: "needed" }],
    about: {
      territories: ["LBY"],
      instruments: ["instrument/plan"],
      exploitation: ["slavery"],
      pillars: ["prevention"],
    },
    stances: [{ target: "instrument/plan", stance: "supportive" }],
    evidence: [evidence],
    extensions: { "x:y": { any: [1, null] } },
  };
  const found = await triples(toJsonLd({ ...root, statements: [statement] }));
  const subject = iri(statement.id);
  const objects = (node: string, property: string) =>
    found
      .filter((line) => line.startsWith(`${node} ${property} `))
      .map((line) => line.split(" ").slice(2, -1).join(" "));
  const list = (node: string): string[] => {
    const [first] = objects(node, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#first>");
    const [rest] = objects(node, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>");
    return first === undefined ? [] : [first, ...list(rest ?? "")];
  };

  test("is about things by schema:about, and about codes by our own properties", () => {
    expect(objects(subject, vocabulary.schema("about")).sort()).toEqual([
      iri("instrument/plan"),
      iri("territory/LBY"),
    ]);
    expect(objects(subject, own("About.exploitation"))).toEqual([code("exploitation-form", "slavery")]);
  });

  test("keeps the order of speakers and relays", () => {
    const agents = (property: string) =>
      objects(subject, property)
        .flatMap(list)
        .flatMap((node) => objects(node, vocabulary.prov("agent")));
    expect(agents(vocabulary.prov("qualifiedAttribution"))).toEqual([iri("actor/amina-mohammed")]);
    expect(agents(own("Statement.relays"))).toEqual([iri("actor/xinhua"), iri("actor/ians")]);
  });

  test("types dates as EDTF, quotations by schema.org, and others' additions as JSON", () => {
    const [date] = objects(subject, own("Statement.date"));
    expect(objects(date ?? "", "<http://purl.org/dc/terms/date>")).toEqual([
      '"2021-11-22"^^<http://id.loc.gov/datatypes/edtf/EDTF>',
    ]);
    expect(objects(subject, vocabulary.type)).toContain(vocabulary.schema("Quotation"));
    expect(objects(subject, own("Statement.extensions")).join()).toContain("rdf-syntax-ns#JSON");
  });
});

describe("every field", () => {
  const lists = Object.entries(collections).map(([list, entity]) => {
    const records = caseGroups
      .filter((group) => group.entity === entity)
      .flatMap(({ tests }) => tests.filter(({ valid }) => valid).map(({ data }) => data as { id: string }));
    return { list, records };
  });

  // In safe mode whatever the context does not cover is an error, so that it runs through is the assertion.
  test.each(lists)(
    "of $list has a meaning in RDF: nothing is dropped in silence",
    async ({ list, records }) => {
      expect(records).not.toHaveLength(0);
      for (const record of records) {
        const document = toJsonLd({ ...root, [list]: [record] } as Dataset);
        const found = await triples(document);
        expect(found.some((line) => line.startsWith(`${iri(record.id)} `))).toBe(true);
      }
    },
  );
});

describe("the published vocabulary", async () => {
  const found = await triples(readJson("generated/json-ld/vocabulary.jsonld") as JsonLdDocument);
  const skos = (name: string) => `<http://www.w3.org/2004/02/skos/core#${name}>`;

  test("holds every code as a SKOS concept of its list, with its label", () => {
    for (const { name, codes } of codeLists) {
      for (const one of codes) {
        expect(found).toContain(`${code(name, one.code)} ${skos("inScheme")} ${own(name)} .`);
        expect(found).toContain(
          `${code(name, one.code)} ${skos("prefLabel")} ${JSON.stringify(one.label)}@en .`,
        );
      }
    }
  });

  test("holds every mapping, as the kind of match that it is", () => {
    const names = { exact: "exactMatch", close: "closeMatch", broad: "broadMatch" };
    for (const { list, code: name, match } of mappings) {
      const start = `${code(list, name)} ${skos(names[match])} `;
      expect(
        [...found].some((line) => line.startsWith(start)),
        `${list}/${name}`,
      ).toBe(true);
    }
  });
});

test("a publisher's own base makes the ids addresses of the publisher's", async () => {
  const found = await triples(toJsonLd(corpus, { base: "https://data.example/tip/" }));
  expect(
    found.some((line) => line.startsWith("<https://data.example/tip/article/fox-news-tip-report-2020> ")),
  ).toBe(true);
});
