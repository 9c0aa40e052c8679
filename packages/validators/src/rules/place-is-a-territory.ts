import { findTerritory, foldName, similarity } from "@open-tip/schema/territories";
import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { territoryName } from "../territory-reader.ts";
import { recordsFile } from "./examples/records.ts";

const place = (name: string) => ({ id: "place/a-place", kind: "region", name: { en: name } });

export const rule = defineRecordRule({
  code: "place-is-a-territory",
  entities: ["Place"],
  needs: ["name"],
  reads: ["kind", "territory"],
  severity: "warning",
  summary: "A country or area that the report can place is a territory, and no place.",
  why: "A country has one code in the standard, under whatever name. As a place of its own, such as Burma beside MMR, it is missing wherever somebody looks for the country.",
  remedy: "Refer to the territory by its code, and remove the place.",
  clause: { level: "SHOULD", at: "Place.kind", says: "A place is not a territory of the report." },
  examples: {
    valid: [{ title: "a city", csv: recordsFile(place("Calgary")) }],
    invalid: [
      { title: "a country by an old name", csv: recordsFile(place("Burma")) },
      { title: "a misspelt one", csv: recordsFile(place("Phillippines")) },
    ],
  },
  check({ name, kind, territory }, report) {
    // Cities and provinces may be called as a country is: Luxembourg, Djibouti.
    if (kind === "settlement" || territory !== undefined) return;
    const found = territoryCalled(name.en);
    if (!found) return;
    const meant = `${territoryName(found.code)} (${found.code})`;
    report({
      pointer: "/name/en",
      message: `${quoted(name.en)} is ${found.confidence === 1 ? "" : "probably "}the territory ${meant}.`,
      suggestion: { text: `Use the territory ${found.code}.`, confidence: found.confidence },
    });
  },
});

const LIKELY = 0.85;

/** The territory that a name means, or probably means. That a territory's name holds it is not enough: Africa. */
function territoryCalled(text: string): { code: string; confidence: number } | undefined {
  const match = findTerritory(text);
  if (match.status === "found") return { code: match.code, confidence: 1 };
  const [first] = match.status === "unknown" ? match.suggestions : [];
  const confidence = first ? similarity(foldName(text), foldName(first.name)) : 0;
  return first && confidence >= LIKELY ? { code: first.code, confidence } : undefined;
}
