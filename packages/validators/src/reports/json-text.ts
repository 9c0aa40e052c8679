/** Characters that move the cursor or the direction of text, and what begins a command in the log of a GitHub workflow. */
const RISKY = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

/** A value as JSON that is safe to print: what could act on a terminal is escaped, and the data are the same. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(RISKY, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
