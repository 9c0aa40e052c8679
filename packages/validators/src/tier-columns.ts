import { absences } from "@open-tip/schema/code-lists";
import { FIRST_EDITION } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { tierLabel } from "@open-tip/schema/tiers";
import { distinctTexts } from "./distinct-texts.ts";
import { columnFor, type MappedColumn, type Mapping } from "./mapping.ts";
import type { CheckOptions } from "./options.ts";
import { listed } from "./printable.ts";
import { readEdition } from "./read-edition.ts";
import type { Report } from "./rule.ts";
import { rule as ambiguousTierCodes } from "./rules/ambiguous-tier-codes.ts";
import { decideCoding, isNumericTierCode, readLabel, type TierCoding, tierCode } from "./tier-coding.ts";

/** A column that states tiers, with what its values mean and whose assertions they are. */
export interface TierColumn {
  readonly column: MappedColumn;
  readonly coding: TierCoding;
  /** Source of the placements of a row that names none. */
  readonly source: string;
}

/** Columns whose numbers may mean different things; several where years stand as columns. */
export interface AskedColumn {
  readonly column: MappedColumn;
  readonly columns: readonly MappedColumn[];
  readonly report: Report;
}

/** What the tier columns of a file mean: those that are read, and those about which the file has to be asked. */
export interface DecidedTierColumns {
  readonly columns: readonly TierColumn[];
  readonly asked: readonly AskedColumn[];
  /** How numbers were read, in words. */
  readonly readings: string[];
}

/** Decides for each tier column what its numbers mean. Years as columns share one coding. */
export function decideTierColumns(
  file: string,
  mapping: Mapping,
  sample: readonly (readonly string[])[],
  options: CheckOptions,
): DecidedTierColumns {
  const tiers = mapping.columns.filter(({ field }) => field === "tier");
  const wide = mapping.layout === "years as columns";
  const groups = wide ? [tiers] : tiers.map((column) => [column]);
  const ownSource = options.source ?? sourceId(file);
  const columns: TierColumn[] = [];
  const asked: AskedColumn[] = [];
  const readings: string[] = [];
  for (const group of groups) {
    const [first] = group as [MappedColumn];
    const name = wide ? "the columns of years" : first.header;
    const values = distinctIn(sample, group);
    const source = groups.length > 1 ? `${ownSource}-${slug(first.header)}` : ownSource;
    const given = options.tierCodes?.find(({ column }) => column === undefined || column === first.header);
    const decision = given
      ? ({ kind: "decided", coding: given.coding } as const)
      : decideCoding(values, beforeWatchList(mapping, group, sample));
    if (decision.kind === "decided") {
      const reading = readingOf(decision.coding, values);
      if (reading !== undefined) readings.push(`Numbers in ${name}: ${reading}.`);
      columns.push(...group.map((column) => ({ column, coding: decision.coding, source })));
    } else {
      const scope = groups.length > 1 ? `${first.header}:` : "";
      asked.push({
        column: first,
        columns: group,
        report: ambiguousTierCodes.describe({ ...decision, column: name, scope }),
      });
    }
  }
  if (groups.length > 1 && columns.length > 1) {
    const each = columns.map(({ column, source }) => `${column.header} (${source})`);
    readings.push(`Several columns state tiers; each is read as a source of its own: ${listed(each)}.`);
  }
  // What another column of the same file says about the same rows is the best hint at an answer.
  const hinted = asked.map((one) => {
    const hint = hintFrom(one.column, columns, sample);
    return hint === undefined
      ? one
      : { ...one, report: { ...one.report, message: `${one.report.message} ${hint}` } };
  });
  return { columns, asked: hinted, readings };
}

/** The texts that occur in some columns. */
function distinctIn(
  sample: readonly (readonly string[])[],
  columns: readonly MappedColumn[],
): ReadonlySet<string> {
  const [only, ...others] = columns;
  if (only && others.length === 0) return new Set(distinctTexts(sample, only.index).keys());
  const texts = new Set<string>();
  for (const cells of sample) for (const { index } of columns) texts.add(cells[index] ?? "");
  return texts;
}

/** What the numbers that occur were read as, in words; `undefined` when there are none. */
function readingOf(coding: TierCoding, values: ReadonlySet<string>): string | undefined {
  const codes = [...new Set([...values].map(tierCode))].filter(
    (code) => isNumericTierCode(code) && coding.has(code),
  );
  const words = codes
    .sort((a, b) => Number(a) - Number(b))
    .map((code) => {
      const read = coding.get(code);
      if (read && "tier" in read) return `${code} is ${tierLabel(read.tier)}`;
      return `${code} is ${absences.codes.find((one) => one.code === read?.absence)?.label.toLowerCase()}`;
    });
  return words.length === 0 ? undefined : words.join(", ");
}

function beforeWatchList(
  mapping: Mapping,
  group: readonly MappedColumn[],
  sample: readonly (readonly string[])[],
): boolean {
  const limit = tierLaw["watch-list-created"].firstEdition;
  const editions = group.flatMap(({ edition }) => edition ?? []);
  if (mapping.edition !== undefined) editions.push(mapping.edition);
  const column = columnFor(mapping, "edition");
  if (column) {
    for (const text of distinctIn(sample, [column])) {
      const reading = readEdition(text);
      if ("edition" in reading) editions.push(reading.edition);
    }
  }
  return editions.length > 0 && editions.every((edition) => edition >= FIRST_EDITION - 10 && edition < limit);
}

/** What the codes of a column mean according to a column that is understood, where nearly all rows agree. */
function hintFrom(
  column: MappedColumn,
  decided: readonly TierColumn[],
  sample: readonly (readonly string[])[],
): string | undefined {
  const [other] = decided;
  if (!other) return undefined;
  const pairs = new Map<string, Map<string, number>>();
  for (const cells of sample) {
    const code = tierCode(cells[column.index] ?? "");
    const text = cells[other.column.index] ?? "";
    const word = other.coding.get(tierCode(text)) ?? readLabel(text);
    if (!isNumericTierCode(code) || !word || !("tier" in word)) continue;
    const counts = pairs.get(code) ?? new Map<string, number>();
    counts.set(word.tier, (counts.get(word.tier) ?? 0) + 1);
    pairs.set(code, counts);
  }
  const meanings = [...pairs].sort().flatMap(([code, counts]) => {
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const [tier, most] = [...counts].sort((a, b) => b[1] - a[1])[0] as [string, number];
    return most / all >= 0.9 ? [`${code}=${tier}`] : [];
  });
  if (meanings.length === 0) return undefined;
  return `Beside the tiers in ${other.column.header}, the rows suggest ${listed(meanings)}.`;
}

/** Id of the source that stands for a file: `dataset/` and its name. */
export function sourceId(file: string): string {
  const base =
    file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") ?? file;
  return `dataset/${slug(base)}`;
}

function slug(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "file";
}
