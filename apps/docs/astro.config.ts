import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import project from "../../package.json" with { type: "json" };
import { checkPolicy } from "./src/integrations/check-policy.ts";

// The same `homepage` that docsUrl() of @open-tip/schema builds on; read here so that no package need be built first.
const home = new URL(`${project.homepage}/`);

// Siblings are read from source, as in the tests: the site can never show a stale build. A plugin reaches every
// environment that Astro makes; a plain `resolve.conditions` misses the one that loads content.config.ts.
const fromSource = {
  name: "open-tip-source",
  configEnvironment: (_name: string, { resolve }: { resolve?: { conditions?: string[] } }) => ({
    resolve: {
      conditions: [
        "@open-tip/source",
        ...(resolve?.conditions ?? ["module", "node", "development|production"]),
      ],
    },
  }),
};

export default defineConfig({
  site: home.origin,
  base: home.pathname,
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  vite: { plugins: [fromSource], worker: { format: "es", plugins: () => [fromSource] } },
  integrations: [
    starlight({
      title: "Open TIP",
      description: project.description,
      favicon: "/favicon.svg",
      customCss: [
        "./src/styles/theme.css",
        "./src/styles/tables.css",
        "./src/styles/markdown-tables.css",
        "./src/styles/corpus.css",
        "./src/styles/corpus-forms.css",
        "./src/styles/timeline.css",
        "./src/styles/tiers.css",
        "./src/styles/tier-map.css",
        "./src/styles/tier-strip.css",
        "./src/styles/matrix.css",
        "./src/styles/law-timeline.css",
        "./src/styles/plain-table.css",
      ],
      components: {
        MarkdownContent: "./src/components/PageContent.astro",
        Search: "./src/components/Search.astro",
      },
      // The page for what is not found is written by hand, as others are.
      disable404Route: true,
      credits: false,
      lastUpdated: false,
      sidebar: [
        {
          label: "Start here",
          items: ["start/typescript", "start/spreadsheet", "start/other-languages"],
        },
        { label: "Use it", items: [{ autogenerate: { directory: "use" } }] },
        { label: "About", items: ["about/tier-data", "about/open-tip", "about/versions"] },
        {
          label: "Tiers",
          items: ["tiers", "tiers/compare", "tier-law", "editions", "territories"],
        },
        {
          label: "The standard",
          items: [
            "downloads",
            { label: "Entities", items: ["entities", { autogenerate: { directory: "entities" } }] },
            {
              label: "Components",
              items: ["components", { autogenerate: { directory: "components" } }],
              collapsed: true,
            },
            {
              label: "Code lists",
              items: ["code-lists", { autogenerate: { directory: "code-lists" } }],
              collapsed: true,
            },
            "mappings",
          ],
        },
        {
          label: "Checking",
          items: [
            "check",
            "cli",
            { label: "Rules", items: ["rules", { autogenerate: { directory: "rules" } }], collapsed: true },
            {
              label: "Diagnoses",
              items: ["diagnoses", { autogenerate: { directory: "diagnoses" } }],
              collapsed: true,
            },
          ],
        },
        { label: "Library", items: ["api", { autogenerate: { directory: "api" } }], collapsed: true },
        { label: "Corpus", items: ["corpus", { autogenerate: { directory: "corpus" } }] },
      ],
    }),
    checkPolicy(),
  ],
});
