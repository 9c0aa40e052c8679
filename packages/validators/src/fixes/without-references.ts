import { characterFor } from "../evidence/character-references.ts";

/** A text with the character references of HTML (`&mdash;`, `&#233;`) as the characters that they stand for. */
export function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g,
    (whole, decimal, hex, name) => {
      const number = decimal ?? (hex && `0x${hex}`);
      return characterFor(name ?? Number(number)) ?? whole;
    },
  );
}
