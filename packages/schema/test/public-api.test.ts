import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as api from "../src/index.ts";
import { readJson } from "./cases.ts";

// Taking a name away, or renaming it, is a major version: this list makes it seen.
test("the package exports these names", () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "Absence",
      "Caveat",
      "Citation",
      "Dataset",
      "DatasetId",
      "Digest",
      "EditionYear",
      "EdtfDate",
      "Evidence",
      "Extensions",
      "FIRST_EDITION",
      "IsoDate",
      "LanguageMap",
      "Movement",
      "PlacementId",
      "ReportEdition",
      "ReportEditionId",
      "Source",
      "SourceId",
      "StatedDate",
      "Territory",
      "TerritoryCode",
      "TerritoryId",
      "Tier",
      "TierLawRule",
      "TierPlacement",
      "TierStatute",
      "Verification",
      "WebAddress",
      "absences",
      "ambiguousTerritoryNames",
      "citations",
      "codeLists",
      "compareTiers",
      "components",
      "countBases",
      "dateBases",
      "defineCodeList",
      "docsUrl",
      "editionAt",
      "editionOrdinal",
      "entities",
      "findTerritory",
      "findTier",
      "foldName",
      "isSourceId",
      "isTier",
      "movementBetween",
      "movements",
      "placementId",
      "reportEdition",
      "reportEditions",
      "reportingPeriod",
      "schemaAddress",
      "schemaVersion",
      "similarity",
      "sourceIdPrefixes",
      "sourceKinds",
      "territories",
      "territoryCodeSystems",
      "territoryCodes",
      "tierCodes",
      "tierLabel",
      "tierLaw",
      "tierLawBases",
      "tierLawRules",
      "tierOrdinal",
      "tierStatutes",
      "tiers",
      "verificationAspects",
      "verificationStatuses",
    ]
  `);
});

test("the published source runs in browsers: it imports its own files and its dependencies, nothing else", () => {
  const { dependencies } = readJson("package.json") as { dependencies: Record<string, string> };
  const folder = new URL("../src/", import.meta.url);
  const files = readdirSync(folder);
  const imports = /^(?:(?:import|export)\s[^"';]*?from\s*|import\s*)"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  const specifiers = files.flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return [...text.matchAll(imports)].map(([, still, lazy]) => still ?? lazy);
  });
  const foreign = new Set(specifiers.filter((specifier) => !specifier?.startsWith(".")));
  expect([...foreign]).toEqual(Object.keys(dependencies));
});
