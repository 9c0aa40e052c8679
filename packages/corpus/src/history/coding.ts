import type { Tier } from "@open-tip/schema";

/** What a coding can say of a territory in an edition, by the character that its table has for it. */
export const notation = {
  "1": "tier-1",
  "2": "tier-2",
  w: "tier-2-watch-list",
  "3": "tier-3",
  s: "special-case",
  "*": "tier-2-or-watch-list",
  "-": "not-in-report",
  n: "not-tier-3",
} as const satisfies Record<string, Tier | "tier-2-or-watch-list" | "not-in-report" | "not-tier-3">;

/** A tier, or something less: one of two tiers, that it is not in Tier 3, that it is not in the report. */
export type CodedValue = (typeof notation)[keyof typeof notation];

/** What one coding says of one territory in one edition. */
export interface CodedPlacement {
  readonly territory: string;
  readonly edition: number;
  readonly value: CodedValue;
}

/** Who coded, and how far it counts. */
export interface CodingInfo {
  /** Short name, by which tables call it. */
  readonly key: string;
  /** Id of the source that asserts it. */
  readonly source: string;
  /** Codings of one lineage took from one another, or are of the same people: their agreement is one voice. */
  readonly lineage: string;
  /** Why the coding is kept and not counted: what it says is known to be wrong. */
  readonly ignored?: string;
  /** Territories of which it is kept and not counted, with the reason. */
  readonly excluded?: Readonly<Record<string, string>>;
}

/** One coding of the placements: a hand that went through reports, or a list that names some. */
export interface Coding extends CodingInfo {
  /** What it says, in the order of codes and editions. Read when first asked for. */
  readonly placements: readonly CodedPlacement[];
}

/**
 * Reads a coding's table: of each territory its code, the first edition, and a character for each edition from it on,
 * as {@link notation} has them; a point says nothing.
 * @throws Error for a character that stands for nothing
 */
export function coding(info: CodingInfo, table: string): Coding {
  let read: readonly CodedPlacement[] | undefined;
  return {
    ...info,
    get placements() {
      read ??= readTable(info.key, table);
      return read;
    },
  };
}

function readTable(key: string, table: string): CodedPlacement[] {
  return Array.from(table.matchAll(/([A-Z]{3}) (\d{4}) (\S+)/g)).flatMap(
    ([, territory = "", first, row = ""]) =>
      Array.from(row).flatMap((character, at) => {
        if (character === ".") return [];
        const value = notation[character as keyof typeof notation];
        if (value === undefined) throw new Error(`${key} has ${JSON.stringify(character)} for ${territory}.`);
        return [{ territory, edition: Number(first) + at, value }];
      }),
  );
}
