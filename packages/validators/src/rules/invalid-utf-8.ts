import type { BadByte } from "../decode.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<BadByte>()({
  code: "invalid-utf-8",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "The text is UTF-8.",
  why: "Where most of a file is UTF-8, other bytes in it are damage: rows of two files were put together, or a program cut a letter in two. What such a row says cannot be known, so it is left out rather than guessed.",
  remedy: "Save the file as UTF-8 (in Excel: CSV UTF-8).",
  examples: {
    valid: [{ title: "a letter with a cedilla in UTF-8", csv: "country,year,tier\nCuraçao,2020,Tier 2\n" }],
    invalid: [
      {
        title: "the same letter in UTF-8 and in Windows-1252",
        // Bytes are written as the characters of Latin-1 that they would be: c3 a7 is the letter in UTF-8.
        csv: "country,year,tier\nCura\u00c3\u00a7ao,2019,Tier 2\nCura\u00e7ao,2020,Tier 2\n",
        encoding: "latin1",
      },
    ],
  },
  describe: ({ byte, byteOffset, encoding = "UTF-8" }) => {
    if (byte === undefined)
      return { message: `Something in this row is no text in ${encoding}, so the row could not be read.` };
    const hex = byte.toString(16).toUpperCase().padStart(2, "0");
    const windows = new TextDecoder("windows-1252").decode(Uint8Array.of(byte));
    return {
      message: `Byte 0x${hex} at offset ${byteOffset} is not UTF-8 (in Windows-1252 it is ${quoted(windows)}), so the row could not be read.`,
    };
  },
});
