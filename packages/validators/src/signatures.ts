/** A kind of file that is known by its first bytes. */
export interface Signature {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly remedy: string;
}

const SAVE_AS_CSV = "Open it in the program that made it and save the table as CSV (UTF-8) or XLSX.";
const NOT_A_PICTURE = "Give the table itself, not a picture of it.";

/** Kinds of file that are not read, by their first bytes. */
const signatures: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG image", remedy: NOT_A_PICTURE },
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG image", remedy: NOT_A_PICTURE },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "a GIF image", remedy: NOT_A_PICTURE },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: "a PDF document",
    remedy: "Copy the table into a spreadsheet and save it as CSV (UTF-8) or XLSX.",
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: "an old Excel workbook, an Office document, or a workbook with a password",
    remedy: "Open it, take the password off if there is one, and save it as XLSX or CSV (UTF-8).",
  },
  { bytes: [0xff, 0xfe, 0x00, 0x00], what: "UTF-32 text", remedy: "Save the file as UTF-8." },
  { bytes: [0x00, 0x00, 0xfe, 0xff], what: "UTF-32 text", remedy: "Save the file as UTF-8." },
  { bytes: [0x42, 0x5a, 0x68], what: "a bzip2 archive", remedy: "Unpack it first." },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: "an xz archive", remedy: "Unpack it first." },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: "a Zstandard archive", remedy: "Unpack it first." },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: "a 7z archive", remedy: "Unpack it first." },
];

/** What a file is that is no table, by its first bytes; undefined where they do not say. */
export function signatureOf(head: Uint8Array): Signature | undefined {
  return signatures.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
}

/** What is said of a file whose bytes are no text. */
export const binaryFile: Omit<Signature, "bytes"> = { what: "a binary file", remedy: SAVE_AS_CSV };
/** What is said of a web page, or other markup. */
export const markupFile: Omit<Signature, "bytes"> = { what: "a web page or XML", remedy: SAVE_AS_CSV };
/** What is said of a file in whose first bytes nothing stands. */
export const blankBeginning: Omit<Signature, "bytes"> = {
  what: "a file that begins with nothing but blanks",
  remedy: "Remove what is blank at its beginning, and look whether the rest is there.",
};
