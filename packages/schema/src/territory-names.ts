import { similarity } from "./edit-distance.ts";
import { isAscii } from "./is-ascii.ts";
import type { TerritoryCode } from "./primitives.ts";
import { ambiguousTerritoryNames, territories, territoryCodes } from "./territories.ts";

/** A territory that an unknown name may have meant. */
export interface TerritorySuggestion {
  readonly code: TerritoryCode;
  /** The English name to display. */
  readonly name: string;
  /** How alike the text and the closest name of the territory are, from 0 to 1. */
  readonly similarity: number;
}

/** What a text says about which territory is meant. */
export type TerritoryMatch =
  | {
      readonly status: "found";
      readonly code: TerritoryCode;
      /** What the text is: a code, the name to display, another that reports print, or one met elsewhere. */
      readonly by: "code" | "alpha2" | "name" | "printed-name" | "other-name";
    }
  | { readonly status: "ambiguous"; readonly candidates: readonly TerritoryCode[]; readonly reason: string }
  | {
      readonly status: "unknown";
      readonly reason: string;
      readonly suggestions: readonly TerritorySuggestion[];
    };

/** How to read a text in {@link findTerritory}. */
export interface FindTerritoryOptions {
  /**
   * Reads two letters as ISO 3166-1 alpha-2. Off by default: they may as well be FIPS 10-4, in which `ch` is
   * China and not Switzerland.
   */
  readonly alpha2?: boolean;
  /** Looks for names like an unknown one. On by default; it is costly, so switch it off where only yes or no counts. */
  readonly suggest?: boolean;
}

/** Below this, a suggestion misleads more than it helps; it still allows one typing error in four letters. */
const LEAST_SIMILARITY = 0.75;
const MOST_SUGGESTIONS = 3;

/** Is this value the code of a published territory? */
export function isTerritoryCode(value: unknown): value is TerritoryCode {
  return (territoryCodes as readonly unknown[]).includes(value);
}

/**
 * Reduces a name to what has to be equal for two ways of writing to be one: no case, accents, punctuation,
 * spaces or outer "the"; "&" is "and", and "Saint" is "St". For comparison only, not for display.
 */
export function foldName(text: string): string {
  // Words are looked for after the spaces are gone, so that "StLucia" and "Saint Lucia" agree.
  const ascii = isAscii(text);
  return (ascii ? text : text.normalize("NFKD"))
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(ascii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, "")
    .replace(/^the|the$/g, "")
    .replaceAll("saint", "st");
}

interface Index {
  /** Codes and names exactly as published: most cells need nothing else. */
  readonly exact: ReadonlyMap<string, TerritoryMatch>;
  readonly codes: ReadonlyMap<string, TerritoryMatch>;
  readonly alpha2: ReadonlyMap<string, TerritoryMatch>;
  readonly folded: ReadonlyMap<string, TerritoryMatch>;
  readonly names: readonly { readonly folded: string; readonly code: TerritoryCode; readonly name: string }[];
}

let index: Index | undefined;

function buildIndex(): Index {
  const exact = new Map<string, TerritoryMatch>();
  const codes = new Map<string, TerritoryMatch>();
  const alpha2 = new Map<string, TerritoryMatch>();
  const folded = new Map<string, TerritoryMatch>();
  const names: { folded: string; code: TerritoryCode; name: string }[] = [];
  for (const territory of territories) {
    const { code } = territory;
    const found = (by: "code" | "alpha2" | "name" | "printed-name" | "other-name") =>
      Object.freeze({ status: "found", code, by } as const);
    exact.set(code, found("code"));
    codes.set(code, found("code"));
    if (territory.alpha2 !== undefined) alpha2.set(territory.alpha2, found("alpha2"));
    const add = (name: string, match: TerritoryMatch) => {
      const key = foldName(name);
      if (!exact.has(name)) exact.set(name, match);
      if (folded.has(key)) return;
      folded.set(key, match);
      names.push({ folded: key, code, name: territory.name.en });
    };
    add(territory.name.en, found("name"));
    for (const { name } of territory.namesAsPrinted ?? []) add(name, found("printed-name"));
    for (const name of territory.otherNames ?? []) add(name, found("other-name"));
  }
  for (const { name, candidates, note } of ambiguousTerritoryNames) {
    folded.set(foldName(name), Object.freeze({ status: "ambiguous", candidates, reason: note } as const));
  }
  return { exact, codes, alpha2, folded, names };
}

/**
 * Finds the territory that a code or name means. It never guesses: a name that two territories share is
 * `ambiguous`, and one that nobody is known to use is `unknown`, with up to three suggestions that are costly
 * to compute, so callers who meet the same text often should remember the answer.
 *
 * Three letters that are a code of a published territory are that code, in any case; all else is compared as
 * {@link foldName} folds it.
 */
export function findTerritory(text: string, options: FindTerritoryOptions = {}): TerritoryMatch {
  index ??= buildIndex();
  const trimmed = text.trim();
  const letters = /^[a-z]{2,3}$/i.test(trimmed) ? trimmed.toUpperCase() : undefined;
  const alpha2 = options.alpha2 && letters !== undefined ? index.alpha2.get(letters) : undefined;
  if (alpha2 !== undefined) return alpha2;
  const exact = index.exact.get(trimmed) ?? (letters === undefined ? undefined : index.codes.get(letters));
  if (exact !== undefined) return exact;
  const folded = foldName(trimmed);
  const match = index.folded.get(folded);
  if (match !== undefined) return match;
  if (folded === "") return { status: "unknown", reason: "There is no name in it.", suggestions: [] };
  if (letters?.length === 2) {
    const reason = options.alpha2
      ? "No published territory has this alpha-2 code."
      : "Two letters may be ISO 3166-1 alpha-2 or FIPS 10-4, which differ.";
    return { status: "unknown", reason, suggestions: [] };
  }
  return {
    status: "unknown",
    reason: "No published territory is known by this code or name.",
    suggestions: options.suggest === false ? [] : suggest(folded, index),
  };
}

function suggest(folded: string, { names }: Index): TerritorySuggestion[] {
  const best = new Map<TerritoryCode, TerritorySuggestion>();
  for (const candidate of names) {
    const { length } = candidate.folded;
    if (Math.min(folded.length, length) < LEAST_SIMILARITY * Math.max(folded.length, length)) continue;
    const alike = similarity(folded, candidate.folded);
    if (alike < LEAST_SIMILARITY || alike <= (best.get(candidate.code)?.similarity ?? 0)) continue;
    best.set(candidate.code, { code: candidate.code, name: candidate.name, similarity: alike });
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity).slice(0, MOST_SUGGESTIONS);
}
