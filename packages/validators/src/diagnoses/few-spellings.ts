import { columnOf, type Group } from "../grouping.ts";
import { count, plural } from "../printable.ts";
import { defineDiagnosis, type Facts, type FoldedConclusion } from "./diagnosis.ts";

const RULES: readonly string[] = ["unknown-territory", "ambiguous-territory", "unknown-tier", "unknown-code"];
/** Spellings that still are few. */
const FEW = 10;
/** Findings for each spelling at least, and as a share of all. */
const EACH = 5;
const SHARE = 0.9;

export const diagnosis = defineDiagnosis({
  code: "few-spellings",
  summary: "A few spellings are behind many findings.",
  evidence:
    "Ten texts of a column or fewer make up nine tenths of what was found in it, each five times or more. It is certain; what was meant by each is a suggestion.",
  remedy: "Replace each spelling once, throughout the column.",
  fold: (groups, facts) => byColumn(groups).flatMap((of) => few(of, facts)),
});

function byColumn(groups: readonly Group[]): Group[][] {
  const columns = new Map<string, Group[]>();
  for (const group of groups) {
    const { rule, place } = group.first;
    if (!RULES.includes(rule) || group.cause === undefined || place.columnLetter === undefined) continue;
    const where = place.edition === undefined ? place.columnLetter : "editions";
    columns.set(where, [...(columns.get(where) ?? []), group]);
  }
  return [...columns.values()];
}

function few(groups: readonly Group[], { redacted, columnWords }: Facts): FoldedConclusion[] {
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  const worst = groups
    .filter((group) => group.count >= EACH && group.first.message.startsWith('"'))
    .sort((a, b) => b.count - a.count || (a.first.message < b.first.message ? -1 : 1))
    .slice(0, FEW);
  const behind = worst.reduce((sum, group) => sum + group.count, 0);
  if (redacted || worst.length < 2 || behind < all * SHARE) return [];
  const letter = worst[0] && columnOf(worst[0]).columnLetter;
  const where = letter === undefined ? "the columns of editions" : `column ${columnWords(letter)}`;
  return [
    {
      message: `${capital(numberWords[worst.length] ?? "")} spellings in ${where} are behind ${plural(behind, "finding")}.`,
      confidence: 1,
      details: worst.map(({ count: times, first: { message, suggestion } }) => {
        const write = suggestion ? ` ${suggestion.text}` : "";
        return `${count(times)} times: ${message}${write}`;
      }),
      groups: worst,
    },
  ];
}

const numberWords = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
