import { nearest } from "../nearest.ts";
import type { Rewriting } from "./rewriting.ts";
import { LIKELY } from "./rewriting.ts";

/** What to write in JSON in place of a value that is not as the schema has it. */
export interface MendedValue extends Pick<Rewriting, "kind"> {
  readonly to: string | number | boolean;
  /** From 0 to 1, for a guess. */
  readonly confidence?: number;
}

/**
 * What a text most likely means that a field does not take: the same without blanks around it, as a number or as true or
 * false, or the code that it is another spelling of.
 * @param codes of the field, where it has some
 * @param fits whether the schema takes a value there
 */
export function mendedValue(
  text: string,
  codes: readonly string[],
  fits: (value: MendedValue["to"]) => boolean,
): MendedValue | undefined {
  for (const to of spellingsOf(text)) if (fits(to)) return { kind: "safe", to };
  const near = nearest(text, codes);
  if (!near || !fits(near.name)) return undefined;
  if (near.likeness === 1) return { kind: "safe", to: near.name };
  return near.likeness < LIKELY ? undefined : { kind: "unsafe", to: near.name, confidence: near.likeness };
}

/** The same written otherwise. */
function spellingsOf(text: string): MendedValue["to"][] {
  const trimmed = text.trim();
  const spellings: MendedValue["to"][] = trimmed === text ? [] : [trimmed];
  // Digits past these are lost in a number, and zeros before it are part of a code.
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(trimmed)) spellings.push(Number(trimmed));
  if (/^(?:true|false)$/i.test(trimmed)) spellings.push(trimmed.toLowerCase() === "true");
  return spellings;
}
