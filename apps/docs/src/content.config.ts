import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { documentation } from "./loaders/reference.ts";
import { apiPages } from "./reference/api.ts";
import { cliPages } from "./reference/cli.ts";
import { codeListPages } from "./reference/code-lists.ts";
import { corpusPages } from "./reference/corpus.ts";
import { diagnosisPages } from "./reference/diagnoses.ts";
import { downloadPages } from "./reference/downloads.ts";
import { editionPages } from "./reference/editions.ts";
import { entityPages } from "./reference/entities.ts";
import { mappingPages } from "./reference/mappings.ts";
import { rulePages } from "./reference/rules.ts";
import { territoryHistoryPages } from "./reference/territory-pages.ts";
import { tierLawPages } from "./reference/tier-law.ts";

export const collections = {
  docs: defineCollection({
    loader: documentation([
      entityPages,
      codeListPages,
      mappingPages,
      tierLawPages,
      editionPages,
      territoryHistoryPages,
      downloadPages,
      rulePages,
      diagnosisPages,
      cliPages,
      apiPages,
      corpusPages,
    ]),
    schema: docsSchema(),
  }),
};
