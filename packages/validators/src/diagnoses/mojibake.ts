import { listed, plural } from "../printable.ts";
import { defineDiagnosis } from "./diagnosis.ts";

/** What begins the bytes of a letter in UTF-8, as Windows-1252 has it. */
const LEADING = /[\u00c2-\u00f4]/;
const MOST_TIMES = 3;

export const diagnosis = defineDiagnosis({
  code: "mojibake",
  summary:
    "Letters with accents were read as Windows-1252 though they were UTF-8, and saved so: é became Ã©.",
  evidence:
    "The characters of the cell, written as bytes of Windows-1252, are UTF-8 again, which chance hardly brings about, and what comes out would do in the column. It is nearly certain.",
  remedy:
    "Export the table again as UTF-8 from where it comes from, and open it as UTF-8. Where that cannot be had, turn each text back: encode it as Windows-1252, decode it as UTF-8.",
  cell({ text, column }, { fits }) {
    const mended = unscrambled(text);
    return mended && fits(column.index, mended.text) !== false
      ? { key: "", form: String(mended.times) }
      : undefined;
  },
  conclude({ forms, rows, columns }, { columnWords }) {
    const times = Math.max(...[...forms.keys()].map(Number));
    const where = listed([...columns.keys()].map(columnWords));
    return {
      message: `In ${plural(rows.size, "row")} letters with accents in ${where} were garbled: UTF-8 that was read as Windows-1252 and saved again${times > 1 ? `, up to ${times} times over` : ""}.`,
      confidence: 0.95,
      rows,
    };
  },
});

/** What a text was before its bytes were taken for Windows-1252, and how many times they were. */
export function unscrambled(text: string): { readonly text: string; readonly times: number } | undefined {
  let found: { text: string; times: number } | undefined;
  for (let times = 1; times <= MOST_TIMES; times++) {
    const before = decodedAgain(found?.text ?? text);
    if (before === undefined) break;
    found = { text: before, times };
  }
  return found;
}

function decodedAgain(text: string): string | undefined {
  if (!LEADING.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = bytesOfWindows().get(text[at] as string);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    const decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return decoded === text ? undefined : decoded;
  } catch {
    return undefined;
  }
}

let windows: ReadonlyMap<string, number> | undefined;

/** The characters of Windows-1252 with their bytes. */
function bytesOfWindows(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("windows-1252");
  windows ??= new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return windows;
}
