import { actorKinds } from "../code-lists/actor-kind.ts";
import { articleGenres } from "../code-lists/article-genre.ts";
import { instrumentKinds } from "../code-lists/instrument-kind.ts";
import { placeKinds } from "../code-lists/place-kind.ts";
import { sourceKinds } from "../code-lists/source-kind.ts";
import { statementModes } from "../code-lists/statement-mode.ts";
import { broad, close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** The vocabulary of web pages. In RDF the kinds of records become its types. */
export const schemaOrg: Vocabulary = {
  name: "schema-org",
  title: "schema.org",
  publisher: "W3C Schema.org Community Group",
  termAddress: "https://schema.org/",
  citation: {
    title: "schema-dts 2.1.0, the types of schema.org",
    url: "https://github.com/google/schema-dts",
    locator: "dist/schema.d.ts",
  },
};

/** Kinds of records that schema.org has a type for. */
export const schemaOrgMappings = [
  ...mapList(schemaOrg, actorKinds, "types", {
    person: exact("Person"),
    government: close("GovernmentOrganization", "schema.org does not part a government from its bodies."),
    agency: exact("GovernmentOrganization"),
    intergovernmental: broad("Organization"),
    ngo: exact("NGO"),
    "armed-force": broad("Organization"),
    company: close("Corporation"),
    media: exact("NewsMediaOrganization"),
    group: broad("Thing"),
  }),
  ...mapList(schemaOrg, articleGenres, "types", {
    "news-report": exact("ReportageNewsArticle"),
    opinion: exact("OpinionNewsArticle"),
    "first-person-account": broad("Article"),
  }),
  ...mapList(schemaOrg, sourceKinds, "types", {
    dataset: exact("Dataset"),
    statute: close("Legislation"),
    document: broad("CreativeWork"),
    "web-page": exact("WebPage"),
  }),
  ...mapList(schemaOrg, instrumentKinds, "types", {
    treaty: close("Legislation"),
    protocol: close("Legislation"),
    statute: exact("Legislation"),
    resolution: close("Legislation"),
    declaration: broad("CreativeWork"),
    agreement: broad("CreativeWork"),
  }),
  ...mapList(schemaOrg, placeKinds, "types", {
    settlement: close("City"),
    subdivision: close("AdministrativeArea"),
    region: broad("Place"),
    site: broad("Place"),
  }),
  ...mapList(schemaOrg, statementModes, "types", {
    direct: exact("Quotation"),
    mixed: close("Quotation"),
    indirect: close("Claim"),
    authorial: close("Claim"),
    document: close("Claim"),
  }),
];
