import type { Absence } from "@open-tip/schema";
import { absences } from "@open-tip/schema/code-lists";
import { findTier, type Tier, tiers } from "@open-tip/schema/tiers";
import { OpenTipError } from "./errors.ts";
import { listed, quoted } from "./printable.ts";

/** What one way of writing a tier means. */
export type TierReading =
  | { readonly tier: Tier }
  | { readonly absence: Absence }
  /** The value is not a tier in this column's coding. */
  | { readonly unknown: string };

/** What the values of a column mean. */
export type TierCoding = ReadonlyMap<string, { readonly tier: Tier } | { readonly absence: Absence }>;

/** Numeric codes in use, each a way in which published datasets write the tiers. */
const numericScales: readonly {
  readonly name: string;
  readonly codes: Readonly<Record<string, Tier | Absence>>;
}[] = [
  {
    name: "half step: 2.5 is the Watch List, 3 is Tier 3",
    codes: { "1": "tier-1", "2": "tier-2", "2.5": "tier-2-watch-list", "3": "tier-3" },
  },
  {
    name: "four steps: 3 is the Watch List, 4 is Tier 3",
    codes: { "1": "tier-1", "2": "tier-2", "3": "tier-2-watch-list", "4": "tier-3" },
  },
  {
    name: "tier numbers: 3 is Tier 3, and 4 is a special case",
    codes: { "1": "tier-1", "2": "tier-2", "3": "tier-3", "4": "special-case" },
  },
];

/** Codes that datasets with a numeric scale use beside it. They mean nothing in a column without a scale. */
const beside: Readonly<Record<string, Tier | Absence>> = { "555": "not-in-report", "666": "special-case" };

/** Ways of leaving a tier out, as text. */
const absent: Readonly<Record<string, Absence>> = {
  "": "not-stated",
  na: "not-stated",
  "n/a": "not-stated",
  nan: "not-stated",
  null: "not-stated",
  none: "not-stated",
  ".": "not-stated",
  "-": "not-stated",
  "–": "not-stated",
  "—": "not-stated",
  "&mdash;": "not-stated",
  "&ndash;": "not-stated",
  "not listed": "not-in-report",
  "not in report": "not-in-report",
  "not-in-report": "not-in-report",
  "not included": "not-in-report",
  "not ranked": "not-in-report",
};

/** A number as its shortest text: `2.0` is `2`, `2.50` is `2.5`. Anything else stays as it is, trimmed. */
export function tierCode(text: string): string {
  const trimmed = text.trim();
  return /^\d{1,4}(?:[.,]\d+)?$/.test(trimmed) ? String(Number(trimmed.replace(",", "."))) : trimmed;
}

/** Is this the text of a number, and so a code rather than a label? */
export function isNumericTierCode(text: string): boolean {
  return /^\d{1,4}(?:\.\d+)?$/.test(tierCode(text));
}

/** What a label or a word for absence means by itself, in any column. Numbers mean nothing by themselves. */
export function readLabel(text: string): { tier: Tier } | { absence: Absence } | undefined {
  const absence = absent[text.trim().toLowerCase()];
  if (absence !== undefined) return { absence };
  const match = findTier(text);
  return match.status === "found" ? { tier: match.tier } : undefined;
}

const meaning = (word: Tier | Absence) =>
  absences.codes.some(({ code }) => code === word) ? { absence: word as Absence } : { tier: word as Tier };

/** What a column's numeric codes can mean. */
export type CodingDecision =
  | { readonly kind: "decided"; readonly coding: TierCoding }
  | {
      readonly kind: "ambiguous";
      /** The codes on which the readings differ. */
      readonly codes: readonly string[];
      readonly readings: readonly { readonly scale: string; readonly option: string }[];
    };

/**
 * Decides what a column's numbers mean from the set of its values, or says between which readings it cannot
 * decide. The same digit 3 is Tier 3 in one published column and the Watch List in another.
 * @param values the column's distinct values
 * @param beforeWatchList whether all its rows are about editions before 2004, when there was no Watch List
 */
export function decideCoding(values: Iterable<string>, beforeWatchList: boolean): CodingDecision {
  const codes = [...new Set([...values].map(tierCode))].filter(isNumericTierCode);
  const numbers = codes.filter((code) => !(code in beside));
  // A code that no scale knows is a finding in its row; a zero shows that the scale is one we do not know.
  const steps = numbers.filter((code) => numericScales.some(({ codes: known }) => code in known));
  if (numbers.includes("0")) return { kind: "ambiguous", codes: numbers, readings: [] };
  const labelled = [...values].some((value) => readsAsWatchList(value));
  const fitting = numericScales.filter(({ codes: known }) => {
    if (!steps.every((code) => code in known)) return false;
    // A Watch List written out in words, or none at all, leaves no number for it.
    return !((labelled || beforeWatchList) && steps.some((code) => known[code] === "tier-2-watch-list"));
  });
  const disputed = steps
    .filter((code) => new Set(fitting.map(({ codes: known }) => known[code])).size !== 1)
    .sort((a, b) => Number(a) - Number(b));
  if (steps.length > 0 && fitting.length === 0) return { kind: "ambiguous", codes: steps, readings: [] };
  if (disputed.length > 0) {
    const readings = fitting.map(({ name, codes: known }) => ({
      scale: name,
      option: [...steps.sort((a, b) => Number(a) - Number(b)), ...codes.filter((code) => code in beside)]
        .map((code) => `${code}=${known[code] ?? beside[code]}`)
        .join(","),
    }));
    const distinct = readings.filter(
      ({ option }, at) => readings.findIndex((r) => r.option === option) === at,
    );
    return { kind: "ambiguous", codes: disputed, readings: distinct };
  }
  const scale = fitting[0];
  const coding = new Map<string, ReturnType<typeof meaning>>();
  for (const [code, word] of Object.entries(scale?.codes ?? {})) {
    if (steps.includes(code)) coding.set(code, meaning(word));
  }
  // 555 and 666 are codes only beside a scale; alone they are numbers like any other.
  if (coding.size > 0) for (const [code, word] of Object.entries(beside)) coding.set(code, meaning(word));
  return { kind: "decided", coding };
}

/** The numeric scales in use, with all numbers moved: by -1, those that begin at 0. */
export function scalesMovedBy(step: number): TierCoding[] {
  return numericScales.map(
    ({ codes }) =>
      new Map(Object.entries(codes).map(([code, word]) => [String(Number(code) + step), meaning(word)])),
  );
}

function readsAsWatchList(value: string): boolean {
  const read = readLabel(value);
  return read !== undefined && "tier" in read && read.tier === "tier-2-watch-list";
}

/** What a value means in a column with this coding. */
export function readTier(text: string, coding: TierCoding): TierReading {
  const known = coding.get(tierCode(text)) ?? readLabel(text);
  if (known) return known;
  const match = findTier(text);
  return {
    unknown: match.status === "found" ? "It is a number without a known meaning here." : match.reason,
  };
}

/** The words that an option like `--tier-codes` may give to a code. */
export const codingWords: readonly string[] = [...tiers.codes, ...absences.codes].map(({ code }) => code);

/** What the user says about the codes of one tier column, or of all where `column` is absent. */
export interface GivenCoding {
  readonly column?: string;
  readonly coding: TierCoding;
}

/**
 * Reads `1=tier-1,2=tier-2,…`, or the same for one column as `dos_tier:1=tier-1,…`.
 * @throws {OpenTipError} `bad-option`, naming the part that cannot be read
 */
export function parseCoding(text: string): GivenCoding {
  const scoped = /^([^=]*):(.*)$/s.exec(text);
  const coding = new Map<string, ReturnType<typeof meaning>>();
  for (const part of (scoped?.[2] ?? text).split(",")) {
    const [code, word, ...rest] = part.split("=").map((piece) => piece.trim());
    if (!code || !word || rest.length > 0 || !codingWords.includes(word)) {
      throw new OpenTipError(
        "bad-option",
        `${quoted(part.trim())} is not a code and its meaning.`,
        `Write for example "1=tier-1,2=tier-2,2.5=tier-2-watch-list,3=tier-3". The words are ${listed(codingWords)}.`,
      );
    }
    coding.set(tierCode(code), meaning(word as Tier | Absence));
  }
  return { coding, ...(scoped?.[1] !== undefined && { column: scoped[1].trim() }) };
}

/** A coding as {@link parseCoding} reads it. */
export function codingText({ column, coding }: GivenCoding): string {
  const codes = [...coding].map(([code, word]) => `${code}=${"tier" in word ? word.tier : word.absence}`);
  return `${column === undefined ? "" : `${column}:`}${codes.join(",")}`;
}
