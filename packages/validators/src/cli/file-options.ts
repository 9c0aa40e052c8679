import { isSourceId } from "@open-tip/schema/ids";
import { FIRST_EDITION } from "@open-tip/schema/report-editions";
import { OpenTipError } from "../errors.ts";
import { keyStorageOf } from "../keys/key-storage.ts";
import { openFile, spillToDisk } from "../node.ts";
import type { CheckOptions } from "../options.ts";
import { builtInProfiles } from "../profiles/built-in.ts";
import type { Profile } from "../profiles/profile.ts";
import { parseMapping, type SavedMapping } from "../saved-mapping.ts";
import { parseCoding } from "../tier-coding.ts";
import { byteCount } from "./byte-count.ts";
import { oneOfWords } from "./report-options.ts";

/** The options that say how a file is to be read, for `parseArgs` of `node:util`. */
export const fileOptions = {
  edition: { type: "string" },
  "tier-codes": { type: "string", multiple: true },
  delimiter: { type: "string" },
  source: { type: "string" },
  sheet: { type: "string" },
  encoding: { type: "string" },
  profile: { type: "string" },
  mapping: { type: "string" },
  "most-held": { type: "string" },
  "key-memory": { type: "string" },
  redact: { type: "boolean", default: false },
} as const;

/** What is given of these options. */
export interface GivenFileOptions {
  readonly edition?: string | undefined;
  readonly "tier-codes"?: readonly string[] | undefined;
  readonly delimiter?: string | undefined;
  readonly source?: string | undefined;
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
  readonly profile?: string | undefined;
  readonly mapping?: string | undefined;
  readonly "most-held"?: string | undefined;
  readonly "key-memory"?: string | undefined;
  readonly redact?: boolean | undefined;
}

const delimiters: Readonly<Record<string, string>> = {
  ",": ",",
  comma: ",",
  ";": ";",
  semicolon: ";",
  "|": "|",
  pipe: "|",
  "\t": "\t",
  "\\t": "\t",
  tab: "\t",
};

/** Reads the options of a call. */
export async function readFileOptions(given: GivenFileOptions): Promise<CheckOptions> {
  return {
    spill: spillToDisk,
    ...(given.redact && { redact: true }),
    ...(given["key-memory"] !== undefined && { keyMemory: keyMemoryOf(given["key-memory"]) }),
    ...(given.edition !== undefined && { edition: editionOf(given.edition) }),
    ...(given["tier-codes"] && { tierCodes: given["tier-codes"].map(parseCoding) }),
    ...(given.delimiter !== undefined && { delimiter: delimiterOf(given.delimiter) }),
    ...(given.source !== undefined && { source: sourceOf(given.source) }),
    ...(given.sheet !== undefined && { sheet: given.sheet }),
    ...(given.encoding !== undefined && { encoding: given.encoding }),
    ...(given.profile !== undefined && { profile: profileOf(given.profile) }),
    ...(given.mapping !== undefined && { mapping: await mappingIn(given.mapping) }),
    ...(given["most-held"] !== undefined && { mostHeld: byteCount("--most-held", given["most-held"]) }),
  };
}

function keyMemoryOf(text: string): number {
  const keyMemory = byteCount("--key-memory", text);
  return keyStorageOf({ keyMemory }).memory;
}

function editionOf(text: string): number {
  const edition = Number(text);
  if (/^\d{4}$/.test(text) && edition >= FIRST_EDITION) return edition;
  throw new OpenTipError(
    "bad-option",
    `--edition ${JSON.stringify(text)} is not an edition.`,
    `Give the year in the report's title, from ${FIRST_EDITION}.`,
  );
}

function delimiterOf(text: string): string {
  const delimiter = delimiters[text];
  if (delimiter !== undefined) return delimiter;
  throw new OpenTipError(
    "bad-option",
    `--delimiter ${JSON.stringify(text)} is not known.`,
    'Give "," ";" "|" or tab.',
  );
}

async function mappingIn(path: string): Promise<SavedMapping> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openFile(path)).bytes()) chunks.push(chunk.slice());
  return parseMapping(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).text(), path);
}

function profileOf(text: string): Profile {
  const profile = builtInProfiles.find(({ name }) => name === text);
  if (profile) return profile;
  const known = builtInProfiles.map(({ name }) => name);
  throw new OpenTipError(
    "bad-option",
    `--profile ${JSON.stringify(text)} is not known.`,
    oneOfWords(text, known),
  );
}

function sourceOf(text: string): string {
  if (isSourceId(text)) return text;
  throw new OpenTipError(
    "bad-option",
    `--source ${JSON.stringify(text)} is not an id of a source.`,
    "Give a kind and a name, such as dataset/my-table.",
  );
}
