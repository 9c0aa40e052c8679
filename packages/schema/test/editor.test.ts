import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./engines.ts";

// What a person sees who types a record in an editor: the language service is the one that VS Code runs.
const folder = fileURLToPath(new URL(".", import.meta.url));
const file = `${folder}typed-in-an-editor.ts`;

const defs = bundle.$defs as Record<
  string,
  { properties?: Record<string, { description?: string; $ref?: string }> }
>;
const fields = Object.keys(defs.Statement?.properties ?? {});

const text = [
  'import { Statement, type TierPlacement } from "../src/index.ts";',
  "declare const statement: Statement;",
  ...fields.map((field) => `statement.${field};`),
  ...fields.map((field) => `Statement.parse({}).${field};`),
  "declare const rest: TierPlacement;",
  'export const wrongTier: TierPlacement = { ...rest, tier: "tier-4" };',
  'export const misspelt: TierPlacement = { id: "x", source: "x", territory: "NAM", edition: 2020, teir: "tier-1" };',
].join("\n");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
});

/** What the editor shows when the pointer rests on the last name of a line. */
function hover(line: string) {
  const info = service.getQuickInfoAtPosition(file, text.indexOf(line) + line.length - 2);
  return {
    documentation: ts.displayPartsToString(info?.documentation),
    example: ts.displayPartsToString(info?.tags?.find(({ name }) => name === "example")?.text),
  };
}

// Loading the compiler's libraries takes most of a second.
beforeAll(() => void service.getProgram(), 60_000);

describe("hovering over a field of a statement", () => {
  test.each(fields)("%s shows a sentence and an example, typed or parsed", (field) => {
    for (const line of [`statement.${field};`, `Statement.parse({}).${field};`]) {
      const { documentation, example } = hover(line);
      expect(documentation).toMatch(/^\p{Lu}.*\.$/su);
      expect(example, line).not.toBe("");
    }
  });

  test("shows the words of the definition", () => {
    expect(hover("statement.cue;").documentation).toBe(defs.Statement?.properties?.cue?.description);
  });
});

describe("what does not compile says why", () => {
  const messages = () =>
    service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));

  test("a wrong tier is named, with a right one", () => {
    expect(messages()).toContainEqual(
      `Type '"tier-4"' is not assignable to type 'Tier'. Did you mean '"tier-1"'?`,
    );
  });

  test("a misspelt field is named, with the type that has no such field", () => {
    expect(messages()).toContainEqual(
      "Object literal may only specify known properties, and 'teir' does not exist in type 'TierPlacement'.",
    );
  });

  test("and nothing else is wrong", () => expect(messages()).toHaveLength(2));
});
