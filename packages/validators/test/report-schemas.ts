import { readFileSync } from "node:fs";
import ajv2020 from "ajv/dist/2020.js";

type Schema = Record<string, unknown>;

/** A schema by which an object has no field but those that are named: ours must all be. */
function strict(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(strict);
  if (typeof part !== "object" || part === null) return part;
  const schema: Schema = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, strict(value)]));
  return schema.type === "object" ? { ...schema, additionalProperties: false } : schema;
}

function errorsBy(file: string): (value: unknown) => readonly unknown[] {
  const schema = JSON.parse(readFileSync(new URL(`../generated/${file}`, import.meta.url), "utf8"));
  const validate = new ajv2020.default({ strict: true, allErrors: true }).compile(strict(schema) as Schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).slice(0, 5));
}

const reportErrors = errorsBy("report.schema.json");
const lineErrors = errorsBy("report-line.schema.json");

/** What the published schemas say against a report that was written. */
export const schemaErrors = {
  json: (text: string) => reportErrors(JSON.parse(text)),
  ndjson: (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .flatMap((line) => lineErrors(JSON.parse(line))),
};
