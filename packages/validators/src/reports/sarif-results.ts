import type { DiagnosisCode } from "../diagnoses/index.ts";
import type { Finding, Place } from "../finding.ts";
import { placeWords } from "../place-words.ts";
import { count } from "../printable.ts";
import { remedyOf } from "../remedy.ts";
import { suppressionInWords } from "../render-resting.ts";
import type { SuppressedGroup } from "../report.ts";
import type { Suppression } from "../settings/suppression.ts";
import { artifact } from "./sarif-artifact.ts";
import { sarifLevels } from "./sarif-driver.ts";
import { sarifFixes } from "./sarif-fixes.ts";
import type { PlacedGroup } from "./sections.ts";

/** One result of a SARIF log. */
export type SarifResult = ReturnType<typeof resultOf>;

/**
 * The samples of a group as results; each says of how many it is one.
 * @param indexOf of a rule's code among the rules of the driver
 */
export function sarifResults(
  { group }: { readonly group: PlacedGroup["group"] | SuppressedGroup },
  indexOf: (rule: string) => number,
): SarifResult[] {
  const { count: all, samples, diagnosis } = group;
  const more =
    all > samples.length
      ? ` This is one of ${count(all)}, of which ${count(samples.length)} are listed.`
      : "";
  const suppression = "suppression" in group ? group.suppression : undefined;
  const about: About = { more, all, ruleIndex: indexOf(group.rule), diagnosis: diagnosis?.code, suppression };
  return samples.map((sample) => resultOf(sample, about));
}

/** What all results of a group have in common. */
interface About {
  readonly more: string;
  readonly all: number;
  readonly ruleIndex: number;
  readonly diagnosis: DiagnosisCode | undefined;
  readonly suppression: Suppression | undefined;
}

function resultOf(finding: Finding, { more, all, ruleIndex, diagnosis, suppression }: About) {
  const { rule, severity, place, message, fingerprint } = finding;
  const words = placeWords(place);
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: `${message}${more} Mend: ${remedyOf(finding)}` },
    locations: [
      {
        physicalLocation: { ...artifact(place.file), ...regionOf(place) },
        ...(words !== "" && { logicalLocations: [{ fullyQualifiedName: words }] }),
      },
    ],
    ...(fingerprint !== undefined && { partialFingerprints: { "openTip/v1": fingerprint } }),
    ...(suppression && {
      suppressions: [{ kind: "external" as const, justification: suppressionInWords(suppression) }],
    }),
    ...sarifFixes(finding),
    properties: { place, ofThisKind: all, ...(diagnosis && { diagnosis }) },
  };
}

function regionOf({ line, byteOffset, byteEnd }: Place) {
  if (line === undefined && byteOffset === undefined) return {};
  const byteLength = byteOffset !== undefined &&
    byteEnd !== undefined && { byteLength: byteEnd - byteOffset };
  return {
    region: {
      ...(line !== undefined && { startLine: line }),
      ...(byteOffset !== undefined && { byteOffset }),
      ...byteLength,
    },
  };
}
