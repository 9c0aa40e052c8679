import type { EvidenceCoverage } from "./evidence/evidence-checks.ts";
import type { AnyRuleCode } from "./rules/index.ts";

/** What was checked and what was not: a report without findings means nothing without it. */
export interface Coverage {
  /** Bytes read of the file. */
  bytesRead: number;
  /** Records below the header, blank ones included. */
  rowsRead: number;
  /** Records that were checked. */
  rowsChecked: number;
  /** Among them, those that were proven at once and not read cell by cell. What is found is the same. */
  rowsProven: number;
  /** Records that could not be read; each is a finding. */
  rowsRejected: number;
  /** Records that hold nothing. */
  rowsBlank: number;
  /** Records of a profile that the rows hold; 0 in a table of placements. */
  records: number;
  /**
   * Among the rows that are said to repeat a key, those that have the same hash of 64 bits, and whose texts could not be
   * compared: the input can be read only once, or there are too many.
   */
  unconfirmedKeys: number;
  /** Placements that the rows state: more than rows where years stand as columns. */
  placements: number;
  /** Among them, those whose territory, edition or tier could not be read; each is a finding. */
  unresolved: number;
  /** Among them, those that say that there is no tier. */
  absences: number;
  /** Territories and editions that occur. */
  territories: number;
  editions: { first: number; last: number } | undefined;
  /** Rules that were applied. */
  rulesRun: AnyRuleCode[];
  /** Rules that were not, with the reason. */
  rulesSkipped: { rule: AnyRuleCode; reason: string }[];
  /** Findings that rest, where there are any: those that somebody says are to be ignored, and those of a baseline. */
  suppressed?: { ignore: number; baseline: number };
  /** How much evidence was held against texts, where these were given and records are checked by themselves. */
  evidence?: EvidenceCoverage;
  /** Columns that were not read, by name, with the reason. Their values are never printed. */
  columnsUnread: { column: string; columnLetter: string; reason: string }[];
  /** Whether everything in the file that can be checked was. */
  complete: boolean;
  /** Why not, one sentence each. */
  incompleteBecause: string[];
}

/** Coverage before anything is read. */
export function noCoverage(): Coverage {
  return {
    bytesRead: 0,
    rowsRead: 0,
    rowsChecked: 0,
    rowsProven: 0,
    rowsRejected: 0,
    rowsBlank: 0,
    records: 0,
    unconfirmedKeys: 0,
    placements: 0,
    unresolved: 0,
    absences: 0,
    territories: 0,
    editions: undefined,
    rulesRun: [],
    rulesSkipped: [],
    columnsUnread: [],
    complete: true,
    incompleteBecause: [],
  };
}
