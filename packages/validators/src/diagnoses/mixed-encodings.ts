import { defineDiagnosis } from "./diagnosis.ts";

export const diagnosis = defineDiagnosis({
  code: "mixed-encodings",
  summary: "Some rows are in Windows-1252 while the file is UTF-8.",
  evidence:
    "The rows were rejected for a byte that is no UTF-8 and that is a letter or a mark of printing in Windows-1252. It is nearly certain; Mac Roman and code page 437 are rare.",
  remedy: "Read these rows as Windows-1252 and write them again as UTF-8; then put the files together.",
  row({ badByte }) {
    if (badByte === undefined) return undefined;
    const character = new TextDecoder("windows-1252").decode(Uint8Array.of(badByte));
    return /[\p{L}\u2010-\u2026\u00a0\u00ab\u00bb°]/u.test(character) ? {} : undefined;
  },
  conclude: ({ findings, rows }) =>
    findings < 2
      ? undefined
      : {
          message: `${rows.number} rows are in Windows-1252 while the file is UTF-8, ${rows.words()}: texts of two encodings were put together. They could not be read.`,
          confidence: 0.9,
          rows,
        },
});
