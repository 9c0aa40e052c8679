import { docsUrl, schemaVersion } from "@open-tip/schema/addresses";
import type { Severity } from "../finding.ts";
import type { ForeignRule } from "../foreign-rules.ts";
import { type Rule, urlOf } from "../rule.ts";
import { rules } from "../rules/index.ts";

/** What SARIF calls the severities. */
export const sarifLevels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The tool and its rules, in the order of {@link rules}, and after them those of others. */
export function sarifDriver(foreign: readonly ForeignRule[] = []) {
  return {
    name: "open-tip",
    semanticVersion: schemaVersion,
    informationUri: docsUrl(),
    rules: [...rules, ...foreign].map(descriptor),
  };
}

function descriptor(rule: Pick<Rule, "code" | "severity" | "summary" | "why" | "remedy" | "url">) {
  const { code, severity, summary, why, remedy } = rule;
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: remedy },
    helpUri: urlOf(rule),
    defaultConfiguration: { level: sarifLevels[severity] },
  };
}
