import { expect, test } from "vitest";
import { codesModule } from "../scripts/codes.ts";

// Apart from the other generated files, which cannot be made before this one: their makers load the schemas.
test("generated/codes.ts is what src generates (else: npm run generate)", async () => {
  await expect(codesModule()).toMatchFileSnapshot("../generated/codes.ts");
});
