import { defineConfig } from "vitest/config";

// Other languages read what this project publishes. Apart from `vitest.config.ts`, because it needs those
// languages and fetches their packages.
export default defineConfig({
  resolve: { conditions: ["@open-tip/source"] },
  ssr: { resolve: { conditions: ["@open-tip/source"] } },
  test: {
    include: ["packages/*/test/interop/*.test.ts", "apps/docs/test/interop/*.test.ts"],
    // One after the other: they share an environment of Python, which the first one makes.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
