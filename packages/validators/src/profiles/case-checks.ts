import type { Finding } from "../finding.ts";
import { placeOf } from "../place.ts";
import type { CaseCell, CaseRule } from "../record-rule.ts";
import type { Row } from "../row.ts";
import { findingOf, type Report, type Rule } from "../rule.ts";
import { inScope } from "../rule-sets.ts";
import { rule as smallCells } from "../rules/small-cells.ts";
import type { ProfileMatch } from "./match-profile.ts";
import type { ProfileField } from "./profile.ts";
import { SmallCells } from "./small-cells.ts";

/** A column whose cells may hold anything. */
interface LooseColumn extends Pick<CaseCell, "field"> {
  readonly index: number;
  readonly header: string;
  readonly letter: string;
}

/** Looks at what a table about people gives away. Of cells whose form is given, such as codes, there is nothing to tell. */
export class CaseChecks {
  /** Indexes of all columns that are looked at. */
  readonly indexes: ReadonlySet<number>;
  private readonly file: string;
  private readonly rules: readonly CaseRule[];
  private readonly loose: readonly LooseColumn[];
  private readonly combinations: SmallCells | undefined;
  private rule: CaseRule | undefined;
  private where: readonly [row: Row, column: LooseColumn] | undefined;
  private findings: Finding[] = [];

  constructor(file: string, match: ProfileMatch, all: readonly Rule[]) {
    this.file = file;
    this.rules = inScope(all, "case");
    this.loose = looseColumns(match);
    this.combinations = SmallCells.of(match);
    this.indexes = new Set([
      ...(this.rules.length > 0 ? this.loose.map(({ index }) => index) : []),
      ...(this.combinations?.indexes ?? []),
    ]);
  }

  /** Looks at a row. @param cell of an index, the empty text where there is none */
  see(row: Row, cell: (index: number) => string, findings: Finding[]): void {
    this.combinations?.add(cell);
    this.findings = findings;
    for (const column of this.loose) {
      const text = cell(column.index).trim();
      // Nothing that leads to somebody is shorter than two letters of a name.
      if (text.length < 2) continue;
      this.where = [row, column];
      const { field, header } = column;
      for (const rule of this.rules) {
        this.rule = rule;
        rule.check({ text, field, column: header }, this.raise);
      }
    }
  }

  private readonly raise = (report: Report): void => {
    const { rule, where, file } = this;
    if (rule && where) this.findings.push(findingOf(rule, placeOf(file, where[0], where[1]), report));
  };

  /** What only the whole table shows. */
  finish(): Finding[] {
    const detail = this.combinations?.result();
    return detail ? [findingOf(smallCells, { file: this.file }, smallCells.describe(detail))] : [];
  }

  /** Why a rule about people is not applied; undefined where it is. */
  skips({ scope, code }: Rule): string | undefined {
    if (code === smallCells.code && !this.combinations)
      return "fewer than two columns hold what others may know of a person, or its records are made up";
    return scope === "case" && this.loose.length === 0 ? "no column holds free text" : undefined;
  }
}

function looseColumns({ profile, columns, unread }: ProfileMatch): LooseColumn[] {
  const fields = new Map(profile.fields.map((field) => [field.name, field]));
  return [
    ...columns.filter(({ field }) => isLoose(fields.get(field))),
    ...unread.map(({ index, header, letter }) => ({ index, header, letter })),
  ].sort((a, b) => a.index - b.index);
}

function isLoose(field: ProfileField | undefined): boolean {
  const { type } = field ?? {};
  return type?.kind === "date" || (type?.kind === "text" && type.pattern === undefined);
}
