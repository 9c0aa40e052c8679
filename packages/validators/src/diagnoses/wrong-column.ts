import { columnOf, type Group } from "../grouping.ts";
import { count } from "../printable.ts";
import type { AnyRuleCode, RuleCode } from "../rules/index.ts";
import { defineDiagnosis, type Facts, type FoldedConclusion } from "./diagnosis.ts";

/** Rules that judge a single cell: one finding of one of them for each cell that is wrong. */
const ofCells: ReadonlySet<AnyRuleCode> = new Set<RuleCode>([
  "missing-territory",
  "unknown-territory",
  "ambiguous-territory",
  "unreadable-edition",
  "unknown-tier",
  "missing-value",
  "unknown-code",
  "invalid-value",
  "out-of-range",
  "unreadable-value",
]);
const LEAST_ROWS = 10;
const SHARE = 0.99;

export const diagnosis = defineDiagnosis({
  code: "wrong-column",
  summary:
    "A column is empty, or holds nothing that its field could hold: it was taken for the wrong field, or uses codes of its own.",
  evidence:
    "Of ten rows or more, hardly any has a value in the column that is right. That the column as such is wrong is certain; why is for whoever knows it.",
  remedy:
    "See what the column holds. If it is something else, say so: `open-tip inspect --save-mapping mapping.json` writes down what the columns were read as, to be edited and given back with --mapping.",
  fold: (groups, facts) => [...columnsOf(groups)].flatMap(([letter, own]) => wrong(letter, own, facts)),
});

function columnsOf(groups: readonly Group[]): Map<string, Group[]> {
  const columns = new Map<string, Group[]>();
  for (const group of groups) {
    const { rule } = group.first;
    // Of several columns the findings are not told apart, and one that is wrong does not show.
    const { columnLetter } = columnOf(group);
    if (!ofCells.has(rule) || columnLetter === undefined) continue;
    columns.set(columnLetter, [...(columns.get(columnLetter) ?? []), group]);
  }
  return columns;
}

function wrong(letter: string, groups: readonly Group[], facts: Facts): FoldedConclusion[] {
  const { rowsChecked } = facts.coverage;
  const bad = groups.reduce((sum, group) => sum + group.count, 0);
  if (rowsChecked < LEAST_ROWS || bad < rowsChecked * SHARE) return [];
  const empty = groups.every(({ first }) => isEmpty(first.rule, first.message));
  const rows = bad === rowsChecked ? `all ${count(bad)} rows` : `${count(bad)} of ${count(rowsChecked)} rows`;
  const column = `Column ${facts.columnWords(letter)}`;
  return [
    empty
      ? {
          message: `${column} is empty in ${rows}.`,
          confidence: 1,
          remedy:
            "Fill in the column; or say which other column holds it, with --mapping (`open-tip inspect --save-mapping mapping.json` writes one to edit).",
          groups,
        }
      : {
          message: `${column} holds nothing that its field could hold, in ${rows}: it is another field, or its codes are others.`,
          confidence: 0.9,
          details: expected(groups),
          groups,
        },
  ];
}

/** What should stand there, where the findings say so. */
function expected(groups: readonly Group[]): string[] {
  const texts = new Set(
    groups.flatMap(({ first }) => (first.rule === "unknown-code" ? (first.suggestion?.text ?? []) : [])),
  );
  return texts.size === 1 ? [...texts].map((text) => `If it is that field: ${text}`) : [];
}

function isEmpty(rule: AnyRuleCode, message: string): boolean {
  if (rule === "missing-value" || rule === "missing-territory") return true;
  return rule === "unreadable-edition" && message.startsWith("The cell is empty");
}
