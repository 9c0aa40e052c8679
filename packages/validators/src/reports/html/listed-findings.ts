import type { Finding } from "../../finding.ts";
import { kindOf, ruleAndColumns } from "../../finding-kind.ts";
import type { FindingGroup } from "../../report.ts";
import { type ListedRow, listedRow } from "./listed-row.ts";
import { SHOWN_AT_FIRST } from "./page-data.ts";

/** What a browser still opens at once, and searches while one types. */
export const MOST_FINDINGS = 100_000;
/** Characters of all that is listed. */
const MOST_CHARACTERS = 32_000_000;

/** Findings of a rule and a column that have one cause. */
interface Kind {
  readonly where: string;
  readonly cause: string | undefined;
  readonly symptom: string | undefined;
  readonly rows: ListedRow[];
}

/** Findings that a page lists one by one, up to its ceiling; beyond it, samples of each group. */
export class ListedFindings {
  private readonly rows = new Map<FindingGroup, ListedRow[]>();
  private readonly came = new Map<string, Kind>();
  private left = MOST_FINDINGS;
  private characters = MOST_CHARACTERS;

  /** Takes a finding of the file that is being checked. */
  add(finding: Finding): void {
    if (this.full) return;
    const { rule, place, cause, symptom } = finding;
    const where = ruleAndColumns(rule, place);
    const key = symptomAnd(symptom, kindOf(where, cause));
    const kind = this.came.get(key) ?? { where, cause, symptom, rows: [] };
    kind.rows.push(this.taken(finding));
    this.came.set(key, kind);
  }

  /** Ends a file: what came of it goes to the groups that it belongs to. */
  endFile(groups: readonly FindingGroup[]): void {
    const byKind = new Map(
      groups.map((group) => [
        symptomAnd(group.symptom, kindOf(ruleAndColumns(group.rule, group), group.cause)),
        group,
      ]),
    );
    const named = new Set(groups.map(({ symptom }) => symptom));
    for (const { where, cause, symptom, rows } of this.came.values()) {
      // What came to nothing is folded with others of its kind.
      const of = named.has(symptom) ? symptom : undefined;
      // Past a number of causes, a report counts further ones of a rule and a column together.
      const group =
        byKind.get(symptomAnd(of, kindOf(where, cause))) ??
        byKind.get(symptomAnd(of, kindOf(where, undefined)));
      if (!group) continue;
      const listed = this.rows.get(group) ?? [];
      for (const row of rows) listed.push(row);
      this.rows.set(group, listed);
    }
    this.came.clear();
  }

  /** What is listed of a group. */
  of(group: FindingGroup): readonly ListedRow[] {
    const listed = this.rows.get(group) ?? this.samples(group);
    this.rows.set(group, listed);
    return listed;
  }

  private samples({ samples }: FindingGroup): ListedRow[] {
    const listed: ListedRow[] = [];
    for (const sample of samples) {
      if (this.full && listed.length >= SHOWN_AT_FIRST) break;
      listed.push(this.taken(sample));
    }
    return listed;
  }

  private get full(): boolean {
    return this.left <= 0 || this.characters <= 0;
  }

  private taken(finding: Finding): ListedRow {
    this.left--;
    this.characters -= finding.message.length + (finding.place.pointer?.length ?? 0);
    return listedRow(finding);
  }
}

function symptomAnd(symptom: string | undefined, kind: string): string {
  return `${symptom ?? ""}\u0000${kind}`;
}
