import type { Decoded } from "./decode.ts";
import type { DelimitedRow } from "./delimited-row.ts";
import { DelimitedReader, type Dialect } from "./read-delimited.ts";
import { isBlank } from "./row.ts";

/** How the cells of a text are parted; or several ways, where they fit equally well; or that it is no table. */
export type SniffedText =
  | { readonly kind: "delimited"; readonly dialect: Dialect }
  | { readonly kind: "empty" }
  | { readonly kind: "json" }
  | { readonly kind: "markup" }
  | { readonly kind: "ambiguous-delimiter"; readonly candidates: readonly string[] };

/** Characters that are looked at first: they decide nearly always, and every delimiter has to read them. */
const FIRST = 64 * 1024;

/** Characters in which the first record nearly always ends. */
const BEGINNING = 4096;

/** Names of delimiters, for messages and for the command line. */
export const delimiterNames: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
};

/**
 * Decides from the first characters of a text how its cells are parted. Where two delimiters fit equally well it does
 * not toss a coin but says so.
 * @param recognise how many column names of a header row are known; it breaks ties between delimiters
 */
export function sniffText(
  text: string,
  options: {
    readonly delimiter?: string | undefined;
    readonly recognise?: (header: readonly string[]) => number;
  } = {},
): SniffedText {
  const trimmed = text.trimStart();
  if (trimmed === "") return { kind: "empty" };
  if (/^[[{]/.test(trimmed) && options.delimiter === undefined) return { kind: "json" };
  if (/^<(?:!doctype|html|\?xml|table)/i.test(trimmed)) return { kind: "markup" };
  const newline = newlineOf(text);
  const best = (sample: string) => bestDelimiters(sample, newline, options.recognise);
  let delimiters = options.delimiter === undefined ? best(text.slice(0, FIRST)) : [options.delimiter];
  if (delimiters.length !== 1 && text.length > FIRST) delimiters = best(text);
  const [delimiter = ",", ...others] = delimiters;
  if (others.length > 0) return { kind: "ambiguous-delimiter", candidates: delimiters };
  return { kind: "delimited", dialect: { delimiter, newline } };
}

/** What ends the lines. Within quotation marks stand line breaks of any kind. */
function newlineOf(text: string): "\n" | "\r" {
  if (!text.includes("\r")) return "\n";
  const outside = text.replace(/"[^"]*"/g, "");
  return outside.includes("\n") || !outside.includes("\r") ? "\n" : "\r";
}

/** The delimiters that cut the sample most evenly: one, or several when they tie. Empty when none cuts it at all. */
function bestDelimiters(
  sample: string,
  newline: "\n" | "\r",
  recognise: (header: readonly string[]) => number = () => 0,
): string[] {
  const possible = Object.keys(delimiterNames).flatMap((delimiter) => {
    const width = firstWidth(sample, { delimiter, newline });
    return width === 1 ? [] : [{ delimiter, width }];
  });
  // Where only one cuts anything, how evenly it does makes no difference.
  if (possible.length === 1 && possible[0]?.width !== undefined) return [possible[0].delimiter];
  const scored = possible.flatMap(({ delimiter }) => {
    const records = recordsOf(sample, { delimiter, newline });
    const header = records[0] ?? [];
    const same = records.filter((cells) => cells.length === header.length).length;
    if (header.length < 2) return [];
    return [{ delimiter, share: same / records.length, names: recognise(header), width: header.length }];
  });
  const most = Math.max(...scored.map(({ names }) => names));
  const named = scored.filter(({ names }) => names === most);
  const even = Math.max(...named.map(({ share }) => share));
  const tied = named.filter(({ share }) => share === even);
  const widest = Math.max(...tied.map(({ width }) => width));
  // Prose has commas, and cells have lists, but hardly ever a tab.
  const tab = tied.find(({ delimiter, width }) => delimiter === "\t" && width === widest);
  return (tab ? [tab] : tied).map(({ delimiter }) => delimiter);
}

/** How many cells a delimiter makes of the first record; undefined where that takes more reading. */
function firstWidth(sample: string, dialect: Dialect): number | undefined {
  if (!sample.includes(dialect.delimiter)) return 1;
  const [first] = usable(new DelimitedReader(dialect).push(asPiece(sample.slice(0, BEGINNING))));
  return first?.length;
}

function recordsOf(sample: string, dialect: Dialect): (readonly string[])[] {
  const reader = new DelimitedReader(dialect);
  const rows = reader.push(asPiece(sample));
  return usable(rows.length > 0 ? rows : reader.end(sample.length));
}

function asPiece(text: string): Decoded {
  return { text, byteStart: 0, byteLength: text.length, bad: [], corrections: [] };
}

function usable(rows: readonly DelimitedRow[]): (readonly string[])[] {
  return rows.filter((row) => !row.problem && !isBlank(row)).map((row) => row.cells);
}
