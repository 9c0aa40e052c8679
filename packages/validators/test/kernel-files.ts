import fc from "fast-check";
import type { Dialect } from "../src/read-delimited.ts";
import { columns } from "./kernel-columns.ts";

export const dialects = fc.record<Dialect>({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  newline: fc.constantFrom("\n", "\n", "\r"),
});

/** A cell as it is written: in quotes where it must be, and sometimes where it need not. */
export function written(text: string, { delimiter }: Dialect, quoted: boolean): string {
  const must = text.includes(delimiter) || /["\r\n]/.test(text);
  return quoted || must ? `"${text.replaceAll('"', '""')}"` : text;
}

const blank = fc.array(fc.constantFrom("", " ", "\u3000", "\ufeff"), { maxLength: 8 });
const row = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(...columns.map(({ cells }) => cells)) },
  { weight: 4, arbitrary: fc.tuple(...columns.map(({ cells, isValid }) => cells.filter(isValid))) },
  blank,
  fc.tuple(...columns.map(({ cells }) => cells), fc.constantFrom("", " ", "more")),
);

const troubles = [...'",;\t|\n\r \0a']
  .map((character) => character.charCodeAt(0))
  .concat(0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xf4, 0xff);
/** Bytes put in the place of others, as offsets that wrap round. */
const damage = (bytes: readonly number[]) =>
  fc.array(fc.tuple(fc.nat(), fc.constantFrom(...bytes)), { maxLength: 4 });

/** Files of rows good and bad, written this way and that, and then damaged. Bytes that are not UTF-8 only on request. */
export function files(dialect: Dialect, invalid: boolean): fc.Arbitrary<Uint8Array> {
  const ends = dialect.newline === "\r" ? ["\r"] : ["\n", "\n", "\r\n"];
  return fc
    .tuple(
      fc.array(fc.tuple(row, fc.nat(63), fc.constantFrom(...ends)), { maxLength: 12 }),
      fc.boolean(),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        damage(troubles.filter((byte) => invalid || byte < 0x80)),
      ),
    )
    .map(([rows, ended, damages]) => {
      const lines = rows.map(([cells, quoted, end]) => {
        const line = cells.map((cell, index) => written(cell, dialect, ((quoted >> index) & 1) === 1));
        return line.join(dialect.delimiter) + end;
      });
      const text = lines.join("");
      const bytes = new TextEncoder().encode(ended ? text : text.replace(/[\r\n]+$/, ""));
      const spared = invalid ? bytes : bytes.map((byte) => (byte < 0x80 ? byte : 0));
      for (const [at, byte] of damages) {
        const offset = at % Math.max(1, bytes.length);
        if (invalid || spared[offset] !== 0) bytes[offset] = byte;
      }
      return bytes;
    });
}
