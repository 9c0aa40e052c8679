import { defineConfig } from "vitest/config";

// Tests that need a built site and a real browser: `npm run test:browser`.
export default defineConfig({
  resolve: { conditions: ["@open-tip/source"] },
  ssr: { resolve: { conditions: ["@open-tip/source"] } },
  test: {
    include: ["apps/docs/test/browser/*.test.ts", "packages/*/test/browser/*.test.ts"],
    globalSetup: ["apps/docs/test/browser/install-chromium.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
