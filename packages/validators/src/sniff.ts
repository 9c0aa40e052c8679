import { concat } from "./decode.ts";
import { DelimitedReader, type Dialect } from "./read-delimited.ts";
import { isBlank } from "./row.ts";

/** What the first bytes of a file show. */
export type Sniffed =
  | { readonly kind: "delimited"; readonly dialect: Dialect; readonly bom: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-table"; readonly what: string; readonly remedy: string }
  | { readonly kind: "ambiguous-delimiter"; readonly candidates: readonly string[] };

/** Bytes that are looked at before the file is read. */
export const SNIFF_BYTES = 64 * 1024;

const SAVE_AS_CSV = "Open it in the program that made it and save the table as CSV (UTF-8).";

/** First bytes by which other kinds of file are known. */
const signatures: readonly {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly remedy: string;
}[] = [
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    what: "a PNG image",
    remedy: "Give the table itself, not a picture of it.",
  },
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG image", remedy: "Give the table itself, not a picture of it." },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    what: "a GIF image",
    remedy: "Give the table itself, not a picture of it.",
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: "a PDF document",
    remedy: "Copy the table into a spreadsheet and save it as CSV (UTF-8).",
  },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP archive or an Excel workbook", remedy: SAVE_AS_CSV },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Excel workbook or Office document", remedy: SAVE_AS_CSV },
  { bytes: [0x1f, 0x8b], what: "a gzip archive", remedy: "Unpack it first." },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: "a Parquet file", remedy: "Export the table as CSV (UTF-8)." },
  { bytes: [0xff, 0xfe], what: "UTF-16 text", remedy: "Save the file as UTF-8 (in Excel: CSV UTF-8)." },
  { bytes: [0xfe, 0xff], what: "UTF-16 text", remedy: "Save the file as UTF-8 (in Excel: CSV UTF-8)." },
];

/** Names of delimiters, for messages and for the command line. */
export const delimiterNames: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
};

/** Whether the bytes begin with the UTF-8 byte order mark. */
export function hasBom(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/**
 * Decides from the first bytes what a file is and how its cells are separated. Where two delimiters fit
 * equally well it does not toss a coin but says so.
 * @param recognise how many column names of a header row are known; it breaks ties between delimiters
 */
export function sniff(
  head: Uint8Array,
  options: {
    readonly delimiter?: string | undefined;
    readonly recognise?: (header: readonly string[]) => number;
  } = {},
): Sniffed {
  const known = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (known) return { kind: "not-a-table", what: known.what, remedy: known.remedy };
  const bom = hasBom(head);
  const body = bom ? head.subarray(3) : head;
  if (body.includes(0)) return { kind: "not-a-table", what: "a binary file", remedy: SAVE_AS_CSV };
  const text = new TextDecoder().decode(body);
  const trimmed = text.trimStart();
  if (trimmed === "") return { kind: "empty" };
  if (/^[[{]/.test(trimmed)) {
    return {
      kind: "not-a-table",
      what: "JSON",
      remedy: "Export the records as CSV (UTF-8), one row per placement.",
    };
  }
  if (/^<(?:!doctype|html|\?xml|table)/i.test(trimmed)) {
    return { kind: "not-a-table", what: "a web page or XML", remedy: SAVE_AS_CSV };
  }
  const newline = text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  const delimiters =
    options.delimiter === undefined ? bestDelimiters(text, newline, options.recognise) : [options.delimiter];
  const [delimiter = ",", ...others] = delimiters;
  if (others.length > 0) return { kind: "ambiguous-delimiter", candidates: delimiters };
  return { kind: "delimited", dialect: { delimiter, newline }, bom };
}

/** The delimiters that cut the sample most evenly: one, or several when they tie. Empty when none cuts it at all. */
function bestDelimiters(
  text: string,
  newline: "\n" | "\r",
  recognise: (header: readonly string[]) => number = () => 0,
): string[] {
  const sample = text.slice(0, SNIFF_BYTES);
  const scored = Object.keys(delimiterNames).flatMap((delimiter) => {
    const records = recordsOf(sample, { delimiter, newline });
    const header = records[0] ?? [];
    const same = records.filter((cells) => cells.length === header.length).length;
    return header.length < 2 ? [] : [{ delimiter, share: same / records.length, names: recognise(header) }];
  });
  const most = Math.max(...scored.map(({ names }) => names));
  const named = scored.filter(({ names }) => names === most);
  const even = Math.max(...named.map(({ share }) => share));
  return named.filter(({ share }) => share === even).map(({ delimiter }) => delimiter);
}

function recordsOf(sample: string, dialect: Dialect): (readonly string[])[] {
  const reader = new DelimitedReader(dialect);
  const bytes = { byteStart: 0, byteLength: sample.length, bad: [], corrections: [] };
  const rows = reader.push({ text: sample, ...bytes });
  const complete = rows.length > 0 ? rows : reader.end(sample.length);
  return complete.filter((row) => !row.problem && !isBlank(row)).map((row) => row.cells);
}

/** Reads the first bytes of a stream, and gives the whole stream back. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let done = false;
  while (!done && head.length < SNIFF_BYTES) {
    const next = await iterator.next();
    if (next.done) done = true;
    else head = concat(head, next.value);
  }
  async function* all() {
    try {
      yield head;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}
