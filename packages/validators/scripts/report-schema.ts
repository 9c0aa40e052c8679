import { fileURLToPath } from "node:url";
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  type Schema,
  SchemaGenerator,
} from "ts-json-schema-generator";
import manifest from "../package.json" with { type: "json" };
import { addTypeParsers } from "./type-parsers.ts";

/** The types that are published as JSON Schema, by file; each is exported from `src/reports/json-report.ts`. */
const published = { "report.schema.json": "JsonReport", "report-line.schema.json": "ReportLine" } as const;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The JSON Schemas of reports, made of the types that the reports are written by, with their comments. */
export function reportSchemas(): Record<string, string> {
  const config = {
    ...DEFAULT_CONFIG,
    path: at("../src/reports/json-report.ts"),
    tsconfig: at("../tsconfig.json"),
    type: Object.values(published),
    topRef: false,
    // A minor version may add fields.
    additionalProperties: true,
    skipTypeCheck: true,
    encodeRefs: false,
  };
  const program = createProgram(config);
  const parser = createParser(program, config, (chain) => addTypeParsers(chain, program.getTypeChecker()));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return Object.fromEntries(
    Object.entries(published).map(([file, type]) => [
      file,
      `${JSON.stringify(asPublished(file, generator.createSchema(type)), null, 2)}\n`,
    ]),
  );
}

function asPublished(file: string, { $schema: _, definitions, ...schema }: Schema): unknown {
  const [major] = manifest.version.split(".");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://unpkg.com/${manifest.name}@${major}/generated/${file}`,
    ...(inWords(schema) as object),
    $defs: inWords(definitions),
  };
}

/** A part of a schema as 2020-12 has it. What is counted or numbered in a report is whole and not below 0. */
function inWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inWords);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === "$ref") return [key, named(String(value).replace("#/definitions/", "#/$defs/"))];
    return [named(key), inWords(value)];
  });
  const schema = Object.fromEntries(entries);
  const counts = schema.type === "number" && schema.minimum === undefined && schema.enum === undefined;
  return counts ? { ...schema, type: "integer", minimum: 0 } : schema;
}

/** A name without the arguments of its type. */
function named(name: string): string {
  return name.replace(/<string>$/, "");
}
