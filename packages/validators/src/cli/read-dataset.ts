import { Dataset, issuesInWords } from "@open-tip/schema";
import { OpenTipError } from "../errors.ts";
import { decodeUtf8 } from "../evidence/text.ts";
import type { Input } from "../input.ts";
import { count, printable, visible } from "../printable.ts";

/** How many things that are wrong with a dataset are told at once. */
const SHOWN = 3;

/**
 * Reads a dataset of the standard from JSON.
 * @throws {OpenTipError} `bad-dataset` if it is not UTF-8, not JSON, or not what the schema says
 */
export async function readDataset(input: Input): Promise<Dataset> {
  const name = visible(input.name);
  const value = parse(await textOf(input), name);
  const parsed = Dataset.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = issuesInWords(parsed.error, value);
  const shown = issues.slice(0, SHOWN).map(({ message }) => visible(message));
  const more = issues.length - shown.length;
  throw new OpenTipError(
    "bad-dataset",
    [`${name} is JSON, but not a dataset of the standard.`, ...shown].join("\n  "),
    `${more > 0 ? `\n  And ${count(more)} more.` : ""}\nGive a dataset as corpus.json of @open-tip/corpus is one: an object with id, title and lists of records.`,
  );
}

async function textOf(input: Input): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.bytes()) chunks.push(chunk.slice());
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  try {
    return decodeUtf8(bytes);
  } catch {
    throw new OpenTipError(
      "bad-dataset",
      `${visible(input.name)} is not UTF-8, and JSON always is.`,
      "Give the dataset first and the folder of copies after --articles.",
    );
  }
}

function parse(text: string, name: string): unknown {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const empty = text.trim() === "";
    throw new OpenTipError(
      "bad-dataset",
      empty ? `${name} is empty.` : `${name} is not JSON: ${printable((error as Error).message)}.`,
      "Give a dataset of the standard as JSON, such as corpus.json of @open-tip/corpus.",
    );
  }
}
