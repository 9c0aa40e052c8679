import { expect, test } from "vitest";
import { readmeWithSizes } from "../scripts/readme.ts";
import { entrySizes } from "../scripts/sizes.ts";

test("README.md states the sizes that are measured (else: npm run generate)", async () => {
  await expect(await readmeWithSizes()).toMatchFileSnapshot("../README.md");
});

test("importing stays cheap: types cost nothing, lists and helpers load no zod, and the whole stays small", async () => {
  const sizes = new Map(
    (await entrySizes()).map(({ entry, ...size }) => [entry.replace("@open-tip/schema", "."), size]),
  );
  expect(sizes.get("./types")).toEqual({ bytes: 0, zod: false });
  expect(sizes.get("./code-lists")?.bytes).toBeLessThan(30_000);
  expect(sizes.get(".")?.bytes).toBeLessThan(45_000);
  const withZod = [...sizes].filter(([, { zod }]) => zod).map(([entry]) => entry);
  expect(withZod).toEqual([".", "./json-ld"]);
});
