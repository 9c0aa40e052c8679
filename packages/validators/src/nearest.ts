import { similarity } from "@open-tip/schema/territories";
import { listed } from "./printable.ts";

/** A name that was probably meant. */
export interface NearName {
  readonly name: string;
  /** How alike the two are, from 0 to 1; 1 where only case and punctuation differ. */
  readonly likeness: number;
}

const CLOSE = 0.7;
/** Most names that are offered where none is near and several hold what was written. */
const MOST_OFFERED = 3;

/** The one of some names that was most likely meant by a text. */
export function nearest(text: string, names: readonly string[]): NearName | undefined {
  const folded = foldName(text);
  const known = foldedNames(names);
  const same = known.get(folded);
  if (same !== undefined) return { name: same, likeness: 1 };
  let best: NearName | undefined;
  for (const [candidate, name] of known) {
    const longer = Math.max(candidate.length, folded.length);
    // So many letters may differ; three of three never come close enough.
    const free = Math.floor(longer * (1 - CLOSE));
    if (free === 0 || Math.abs(candidate.length - folded.length) > free) continue;
    const likeness = similarity(folded, candidate);
    if (likeness >= CLOSE && likeness > (best?.likeness ?? 0)) best = { name, likeness };
  }
  return best;
}

/** `Did you mean check?`: the name that is near, or those that hold the text; undefined where there is none. */
export function didYouMean(text: string, names: readonly string[]): string | undefined {
  const folded = foldName(text);
  const near = nearest(text, names);
  const meant = near ? [near.name] : folded.length < 3 ? [] : holding(folded, names);
  return meant.length === 0 ? undefined : `Did you mean ${listed(meant, "or")}?`;
}

function holding(folded: string, names: readonly string[]): readonly string[] {
  const found = names.filter((name) => foldName(name).includes(folded));
  return found.slice(0, MOST_OFFERED);
}

const foldings = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Names by their folded form. */
function foldedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const known = foldings.get(names) ?? new Map([...names].reverse().map((name) => [foldName(name), name]));
  foldings.set(names, known);
  return known;
}

/** A name without what people write differently: case and punctuation. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
