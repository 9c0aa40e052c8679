import { transcoded } from "./decode.ts";
import { bytesPerUnit, decideEncoding, type Encoding } from "./encoding.ts";
import { OpenTipError } from "./errors.ts";
import type { FileStart, RowFormat } from "./fast/row-format.ts";
import type { Finding } from "./finding.ts";
import { gunzipped, isGzip } from "./gunzip.ts";
import { HeldBytes } from "./held-bytes.ts";
import type { Input } from "./input.ts";
import type { JsonBatch } from "./json/read-json.ts";
import { knownNames } from "./map-columns.ts";
import { MOST_COLUMNS } from "./most-columns.ts";
import type { JsonSource } from "./open-json.ts";
import type { CheckOptions } from "./options.ts";
import { peek } from "./peek.ts";
import { namesKnownToSome, profilesOf } from "./profiles/built-in.ts";
import type { Raised } from "./raised.ts";
import type { Dialect } from "./read-delimited.ts";
import { readRows } from "./read-rows.ts";
import type { Row } from "./row.ts";
import type { Report, Rule } from "./rule.ts";
import { rule as ambiguousDelimiter } from "./rules/ambiguous-delimiter.ts";
import { rule as emptyFile } from "./rules/empty-file.ts";
import { rule as encodingGuessed } from "./rules/encoding-guessed.ts";
import { rule as notATable } from "./rules/not-a-table.ts";
import { binaryFile, blankBeginning, markupFile, signatureOf } from "./signatures.ts";
import { delimiterNames, sniffText } from "./sniff.ts";
import { unusedOptions } from "./unused-options.ts";
import { readableAnywhere } from "./whole-input.ts";
import type { WrittenTable } from "./written/written-table.ts";

/** Rows as they become complete, and how many bytes of the file they took. */
export type RowBatches = AsyncGenerator<{
  readonly rows: readonly Row[];
  readonly bytesRead: number;
  /** How a kernel can read those that follow. */
  readonly format?: RowFormat | undefined;
  /** Where they begin; absent where that is not known, or none follow. */
  readonly next?: FileStart | undefined;
}>;

/** A file whose rows can be read. */
export interface OpenTable {
  readonly kind: "table";
  /** What kind of file it is, in words. */
  readonly format: string;
  readonly rows: () => RowBatches;
  readonly raised: readonly Raised[];
  /** How the file was read, in words, where that is not plain. */
  readonly readings: readonly string[];
  /** As readings, what shows only while rows are read; about those that were read so far. */
  readonly noticed?: () => readonly string[];
  /** Why not everything in the file is read, where that is so. */
  readonly unread?: readonly string[];
  /** What was found while rows were read, and is not about one of them. Each is given once. */
  readonly alongside?: () => readonly Finding[];
  /** What the offsets of its rows are offsets in, where that is known. */
  readonly input?: Input;
  /** How its rows are written for a kernel, where there are so many that it pays. */
  readonly written?: WrittenTable | undefined;
  /** For delimited text: how it is written. */
  readonly text?: {
    readonly dialect: Dialect;
    readonly encoding: Encoding;
    /** What its bytes are of: the file, or what is packed in it. */
    readonly input: Input;
    /** Its bytes, to be read in place of its rows. */
    readonly bytes: AsyncIterable<Uint8Array>;
  };
}

/** A JSON file of records of the standard. */
export interface OpenRecords
  extends Pick<OpenTable, "format" | "raised" | "readings" | "unread" | "alongside"> {
  readonly kind: "records";
  readonly batches: () => AsyncGenerator<JsonBatch>;
}

/** A file that can be read. */
export type Opened = OpenTable | OpenRecords;

/** A file whose rows cannot be read, and why. */
export interface NotOpened {
  readonly kind: "not-opened";
  /** What it is, in words. */
  readonly what: string;
  readonly raised: readonly Raised[];
  readonly bytesRead: number;
}

/** Opens a file of any format: finds out what it is, and how its rows are read. */
export function open(input: Input, options: CheckOptions): Promise<Opened | NotOpened> {
  return openPacked(input, options, 0);
}

/** @param packed how often the input was unpacked */
async function openPacked(input: Input, options: CheckOptions, packed: number): Promise<Opened | NotOpened> {
  const { head, all, complete } = await peek(input.bytes());
  if (isGzip(head)) return openGzip({ ...input, bytes: () => all }, options, packed + 1);
  if (begins(head, "PK\u0003\u0004")) {
    const { openSheet } = await import("./open-sheet.ts");
    const opened = await openSheet(await anywhere(input, all, options), options);
    return saying(opened, unusedOptions(options, ["encoding", "delimiter"]));
  }
  if (begins(head, "PAR1")) {
    const opened = await openColumns(await anywhere(input, all, options));
    return saying(opened, unusedOptions(options, ["sheet", "encoding", "delimiter"]));
  }
  const signature = signatureOf(head);
  if (signature) return notATableOf(signature, head, all);
  return openText(input, { head, all, complete }, options);
}

function saying(opened: Opened | NotOpened, readings: readonly string[]): Opened | NotOpened {
  return opened.kind === "not-opened" ? opened : { ...opened, readings: [...opened.readings, ...readings] };
}

function begins(head: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => head[at] === character.charCodeAt(0));
}

/** The input as one that can be read at any offset. A stream is there once: it is read on where its first bytes end. */
async function anywhere(
  input: Input,
  all: AsyncIterable<Uint8Array>,
  { mostHeld }: CheckOptions,
): Promise<Input> {
  if (!input.slice) return readableAnywhere({ name: input.name, bytes: () => all }, mostHeld);
  await close(all);
  return readableAnywhere(input, mostHeld);
}

/** Rows from which on a table is written for a kernel; fewer are read as fast, and repeated keys are compared by text. */
const MANY_ROWS = 50_000;

async function openColumns(input: Input): Promise<OpenTable> {
  const { openParquet } = await import("./parquet/open-parquet.ts");
  const { columns, rowCount, rows, write } = await openParquet(input);
  const names = columns.map(({ name }) => name);
  const header: Row =
    names.length > MOST_COLUMNS
      ? { row: 0, cells: [], problem: { kind: "too-many-columns" }, position: () => ({}) }
      : { row: 0, cells: names, position: () => ({}) };
  async function* all(): RowBatches {
    yield { rows: [header], bytesRead: 0 };
    for await (const batch of rows()) yield { rows: batch.rows, bytesRead: input.size ?? 0 };
  }
  const written: WrittenTable = {
    names,
    position: (row) => ({ row }),
    async *write(writer, from) {
      // The columns of a row group are read side by side: how many bytes of the file that takes is not known.
      for await (const _ of write(writer, from)) yield { bytesRead: input.size ?? 0 };
    },
  };
  return {
    kind: "table",
    format: "a Parquet file",
    rows: all,
    raised: [],
    readings: [],
    ...(rowCount >= MANY_ROWS && { written }),
  };
}

/** How often a file may be packed: once more than it should be, as happens by mistake. */
const MOST_PACKED = 2;

async function openGzip(input: Input, options: CheckOptions, packed: number): Promise<Opened | NotOpened> {
  if (packed > MOST_PACKED) {
    throw new OpenTipError(
      "grows-too-much",
      `${input.name} is packed more than ${MOST_PACKED} times, one in the other.`,
      "Unpack it, look whether it is what it should be, and give the file itself.",
    );
  }
  const opened = await openPacked(gunzipped(input), options, packed);
  return opened.kind !== "not-opened" ? { ...opened, format: `${opened.format}, gzipped` } : opened;
}

async function openText(
  input: Input,
  { head, all, complete }: Awaited<ReturnType<typeof peek>>,
  options: CheckOptions,
): Promise<Opened | NotOpened> {
  const encoding = await decideEncoding(head, options.encoding);
  const text = new TextDecoder(encoding.name).decode(head.subarray(encoding.mark));
  if (text.includes("\0")) return notATableOf(binaryFile, head, all);
  const profiles = profilesOf(options.profiles);
  const recognise = (names: readonly string[]) =>
    Math.max(knownNames(names), namesKnownToSome(profiles, names));
  const sniffed = sniffText(text, { delimiter: options.delimiter, recognise });
  switch (sniffed.kind) {
    case "empty":
      if (!complete) return notATableOf(blankBeginning, head, all);
      return notOpened("an empty file", emptyFile, emptyFile.describe(), head, all);
    case "markup":
      return notATableOf(markupFile, head, all);
    case "json": {
      const { openJson } = await import("./open-json.ts");
      const opened = await openJson(jsonSource(input, all, encoding, options), options);
      return encoding.name === "utf-8" && opened.kind === "table" ? { ...opened, input } : opened;
    }
    case "ambiguous-delimiter": {
      const what = "a table whose cells cannot be told apart";
      return notOpened(what, ambiguousDelimiter, ambiguousDelimiter.describe(sniffed), head, all);
    }
    case "delimited": {
      const { dialect } = sniffed;
      const guessed = encoding.by === "guess";
      return {
        kind: "table",
        format: `text, cells parted by ${delimiterNames[dialect.delimiter] ?? "another character"}`,
        rows: () => readRows(all, dialect, encoding),
        raised: guessed ? [{ rule: encodingGuessed, report: encodingGuessed.describe(encoding) }] : [],
        readings: [...readingOf(encoding), ...unusedOptions(options, ["sheet"])],
        text: { input, dialect, encoding, bytes: all },
      };
    }
  }
}

/** JSON may have to be read twice; what can only be read through is held for that. */
function jsonSource(
  input: Input,
  all: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  { mostHeld }: CheckOptions,
): JsonSource {
  const inUtf8 = (bytes: AsyncIterable<Uint8Array>) =>
    encoding.name === "utf-8" ? bytes : transcoded(bytes, encoding);
  const file = input.name;
  if (!input.slice) {
    const held = new HeldBytes(all, mostHeld);
    return { file, bytes: () => inUtf8(held.bytes()), letGo: () => held.letGo(), close: () => held.close() };
  }
  // The first time, what was looked at already is not read again.
  let first: AsyncIterable<Uint8Array> | undefined = all;
  const bytes = () => {
    const now = first ?? input.bytes();
    first = undefined;
    return inUtf8(now);
  };
  return { file, bytes, letGo: () => undefined, close: async () => undefined };
}

function readingOf({ name, by }: Encoding): string[] {
  if (name === "utf-8") return [];
  const offsets = bytesPerUnit(name) === undefined ? " Offsets in bytes are not given for it." : "";
  const how = by === "option" ? "as was said" : by === "guess" ? "by a guess" : "by its byte order mark";
  return [`The text was read as ${name}, ${how}.${offsets}`];
}

function notATableOf(
  detail: { readonly what: string; readonly remedy: string },
  head: Uint8Array,
  all: AsyncIterable<Uint8Array>,
): Promise<NotOpened> {
  return notOpened(detail.what, notATable, notATable.describe(detail), head, all);
}

async function notOpened(
  what: string,
  rule: Rule,
  report: Report,
  head: Uint8Array,
  all: AsyncIterable<Uint8Array>,
): Promise<NotOpened> {
  await close(all);
  return { kind: "not-opened", what, raised: [{ rule, report }], bytesRead: head.length };
}

/** Lets go of a file that is not read on. */
async function close(all: AsyncIterable<Uint8Array>): Promise<void> {
  await all[Symbol.asyncIterator]().return?.();
}
