import { defineConfig } from "vitest/config";

const project = (name: string, root: string) => ({
  extends: true as const,
  test: {
    name,
    root,
    // Tests that run the command take long where other work goes on beside them.
    testTimeout: 120_000,
    include: ["test/*.test.ts"],
    typecheck: { enabled: ["schema", "corpus"].includes(name), include: ["test/*.test-d.ts"] },
  },
});

// Siblings are read from source, so no test depends on a build, save those that say so.
export default defineConfig({
  resolve: { conditions: ["@open-tip/source"] },
  ssr: { resolve: { conditions: ["@open-tip/source"] } },
  test: {
    projects: [
      project("schema", "packages/schema"),
      project("corpus", "packages/corpus"),
      project("validators", "packages/validators"),
      project("docs", "apps/docs"),
    ],
  },
});
