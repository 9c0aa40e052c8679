import { tierLaw } from "@open-tip/schema/tier-law";
import { ruleUrl } from "../src/rule.ts";
import { rules } from "../src/rules/index.ts";
import { configSchema } from "./config-schema.ts";
import { entityTables } from "./entity-tables.ts";
import { reportPage } from "./report-page.ts";
import { reportSchemas } from "./report-schema.ts";

/** Every generated file of the package: path under `generated/` to text. Nothing is written here. */
export function generatedFiles(): Record<string, string> {
  const list = rules.map((rule) => ({
    code: rule.code,
    severity: rule.severity,
    scope: rule.scope,
    summary: rule.summary,
    why: rule.why,
    remedy: rule.remedy,
    ...(rule.law && { law: tierLaw[rule.law].id }),
    ...(rule.clause && { clause: rule.clause }),
    ...("entities" in rule && { entities: rule.entities }),
    ...("needs" in rule && { needs: rule.needs }),
    ...("needsReference" in rule && { needsReference: true }),
    ...(rule.options && { options: rule.options }),
    ...(rule.tellsUnread && { tellsUnread: rule.tellsUnread }),
    url: ruleUrl(rule.code),
  }));
  return {
    "config.schema.json": configSchema(),
    "rules.json": `${JSON.stringify(list, null, 2)}\n`,
    "entity-tables.ts": entityTables(),
    "report-page.ts": reportPage(),
    ...reportSchemas(),
  };
}
