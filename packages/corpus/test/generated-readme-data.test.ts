import { expect, test } from "vitest";
import { readmeWithData } from "../scripts/readme-data.ts";

test("README.md shows the questions as they are run, and the articles (else: npm run generate)", async () => {
  await expect(readmeWithData()).toMatchFileSnapshot("../README.md");
});
