import { createRequire } from "node:module";
import ajvDraft04 from "ajv-draft-04";
import ajvFormats from "ajv-formats";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import papaparse from "papaparse";
import { SaxesParser } from "saxes";

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  /** Names of the elements that it stands in. */
  readonly path: readonly string[];
}

/** The elements of an XML document; throws where it is not well-formed. */
export function xmlElements(text: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      text: "",
      path: open.map((one) => one.name),
    };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const last = open.at(-1);
    if (last) last.text += piece;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return elements;
}

/** The cells of a CSV file. */
export function csvRows(text: string, delimiter = ","): string[][] {
  return papaparse.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
}

/** Markdown as GitHub makes HTML of it, tags of the Markdown itself left as they are. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** A command in the log of a workflow. */
export interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner of GitHub takes for a command: a line that begins with `::`, or one with `##[` in it. */
export function commandsOf(log: string): Command[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    const [, level, given = "", message = ""] = /^::(\S+?)(?: (.*?))?::(.*)$/.exec(line.trimStart()) ?? [];
    if (level === undefined && line.includes("##["))
      return [{ level: "old command", properties: {}, message: line }];
    if (level === undefined) return [];
    const pairs = given.split(",").map((pair) => pair.split("="));
    const properties = Object.fromEntries(
      pairs.map(([name = "", ...value]) => [name, unescaped(value.join("="))]),
    );
    return [{ level, properties, message: unescaped(message) }];
  });
}

function unescaped(text: string): string {
  return decodeURIComponent(text.replace(/%(?!25|0D|0A|3A|2C)/g, "%25"));
}

const require = createRequire(import.meta.url);
// The package gives its schema for SARIF no name of its own.
const schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object;
const ajv = new ajvDraft04.default({ strict: false, unicodeRegExp: false });
ajvFormats.default(ajv);
const validate = ajv.compile(schema);

/** What the JSON Schema of SARIF 2.1.0 says against a log. */
export function sarifErrors(log: unknown): unknown[] {
  return validate(log) ? [] : (validate.errors ?? []);
}
