import { docsUrl, schemaVersion } from "@open-tip/schema/addresses";
import type { Severity } from "../finding.ts";
import { type Rule, ruleUrl } from "../rule.ts";
import { rules } from "../rules/index.ts";

/** What SARIF calls the severities. */
export const sarifLevels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The tool and its rules, in the order of {@link rules}. */
export function sarifDriver() {
  return {
    name: "open-tip",
    semanticVersion: schemaVersion,
    informationUri: docsUrl(),
    rules: rules.map(descriptor),
  };
}

function descriptor({
  code,
  severity,
  summary,
  why,
  remedy,
}: Pick<Rule, "code" | "severity" | "summary" | "why" | "remedy">) {
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: remedy },
    helpUri: ruleUrl(code),
    defaultConfiguration: { level: sarifLevels[severity] },
  };
}
