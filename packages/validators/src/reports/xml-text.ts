import { visible } from "../printable.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text for XML 1.0, in an attribute or between tags; characters that XML cannot hold are shown by number. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Attributes of a tag, each with a space before it. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
