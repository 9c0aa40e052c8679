import { damaged, type Where } from "./workbook-error.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The text with its character references resolved. Only those that XML itself defines exist, since document types
 * are refused.
 * @throws {OpenTipError} `bad-workbook`
 */
export function resolveReferences(text: string, where: Where): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (_, body: string | undefined) => {
    const name = body?.slice(0, -1) ?? "";
    const character = name.startsWith("#") ? numbered(name.slice(1)) : NAMED[name];
    if (character === undefined) throw damaged(where, "it refers to a character that does not exist");
    return character;
  });
}

function numbered(number: string): string | undefined {
  const point = /^x[0-9a-f]+$/i.test(number)
    ? Number.parseInt(number.slice(1), 16)
    : /^\d+$/.test(number)
      ? Number.parseInt(number, 10)
      : -1;
  // Halves of a surrogate pair and NUL are no characters of XML.
  if (point <= 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return String.fromCodePoint(point);
}

/** The text with its `_x000D_` escapes resolved, by which texts of cells hold what XML cannot (ST_Xstring). */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
