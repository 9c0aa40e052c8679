import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { components, entities } from "@open-tip/schema";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { definition } from "../src/reference/json-schema.ts";
import { typedExample } from "../src/reference/typed-example.ts";

const folder = mkdtempSync(join(tmpdir(), "open-tip-typed-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every example of every named type, as the site shows it. */
const programs = Object.keys({ ...entities, ...components }).flatMap((name) =>
  (definition(name).examples ?? []).map((example, at) => ({
    file: join(folder, `${name}-${at}.ts`),
    text: typedExample(name, example),
    example,
  })),
);

test("what the site shows as TypeScript compiles against the published types", () => {
  expect(programs.length).toBeGreaterThan(0);
  for (const { file, text } of programs) writeFileSync(file, text);
  const types = fileURLToPath(import.meta.resolve("@open-tip/schema/generated/types.d.ts"));
  const program = ts.createProgram(
    programs.map(({ file }) => file),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      paths: { "@open-tip/schema/types": [types] },
    },
  );
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  expect(complaints).toEqual([]);
});

test("it holds what the example holds", () => {
  const values = programs.map(({ text }) => new Function(`return ${text.slice(text.indexOf(" = ") + 3)}`)());
  expect(values).toEqual(programs.map(({ example }) => example));
});
