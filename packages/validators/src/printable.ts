const LONGEST = 60;
/** Most texts have nothing to hide, and are looked at once. */
const PLAIN = /^[ -~]*$/;
/** What begins a command in the log of a GitHub workflow: at the start of a line, and anywhere in it. */
const COMMAND = /^\s*::|##\[/;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;
const COMMAND_START = /^\s*::/;

/**
 * A text made safe to print: control and bidirectional characters are shown by number, as is what would begin a command.
 * A cell of a stranger's file must not be able to move the cursor of the terminal that shows it.
 */
export function visible(text: string): string {
  if (PLAIN.test(text) && !COMMAND.test(text)) return text;
  return text
    .replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(COMMAND_START, (start) => `${start.slice(0, -2)}\\u{3a}:`);
}

/** A value made safe to print, and cut where it is long. */
export function printable(text: string): string {
  // Of a text of megabytes no more is looked at than can be shown.
  const shown = visible(text.slice(0, 4 * LONGEST));
  if (shown.length <= LONGEST) return shown;
  const points = [...shown];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join("")}…` : points.join("");
}

/** A value in quotation marks, safe to print. */
export function quoted(text: string): string {
  return `"${printable(text)}"`;
}

/** A whole number with thousands separated, as 18,204. */
export function count(value: number): string {
  // The platform's own formatter takes ten milliseconds to load.
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A count with its noun: `1 row`, `2 rows`. */
export function plural(value: number, noun: string, nouns = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : nouns}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
