import { whyNoPassages } from "../evidence/passages.ts";
import type { CheckOptions } from "../options.ts";
import type { RecordRules } from "../records/record-rules.ts";
import type { Rule } from "../rule.ts";
import { rule as danglingReference } from "../rules/dangling-reference.ts";
import { rule as duplicateRecord } from "../rules/duplicate-record.ts";
import { rule as invalidRecord } from "../rules/invalid-record.ts";
import { rule as sequenceGap } from "../rules/sequence-gap.ts";
import { rule as smallCells } from "../rules/small-cells.ts";
import type { CaseChecks } from "./case-checks.ts";
import type { Profile } from "./profile.ts";

/** What a table of records has for rules to look at. */
export interface TableParts {
  readonly profile: Profile;
  readonly texts: CheckOptions["texts"];
  /** What applies the rules about records of the standard. */
  readonly about: RecordRules | undefined;
  readonly cases: CaseChecks | undefined;
  readonly hasPassages: boolean;
  readonly isTogether: boolean;
  readonly hasKeys: boolean;
  readonly hasSequences: boolean;
}

/** Why a rule is not applied to a table of records; undefined where it is. */
export function whySkipped(rule: Rule, parts: TableParts): string | undefined {
  const { profile, about, cases } = parts;
  if (rule.scope === "reading" || rule.scope === "mapping") return undefined;
  if (rule.scope === "entity" || rule.scope === "dataset")
    return about ? about.skips(rule) : "only for records of the standard";
  if (rule.scope === "evidence") return parts.hasPassages ? undefined : whyNoPassages(parts.texts);
  if (rule.scope === "case" || rule.code === smallCells.code)
    return cases ? cases.skips(rule) : "only for tables about people";
  if (rule.scope !== "record") return "only for tier placements";
  if (rule.code === invalidRecord.code) return "only for JSON";
  if (rule.code === danglingReference.code && !parts.isTogether)
    return "only for JSON, or for files together";
  if (rule.code === duplicateRecord.code && !parts.hasKeys)
    return profile.key.length > 0 ? "a column of the key is missing" : `${profile.name} has no key`;
  if (rule.code === sequenceGap.code && !parts.hasSequences) return `${profile.name} has no sequence`;
  return undefined;
}
