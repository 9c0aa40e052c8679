import type { Coverage } from "./coverage.ts";
import { fixedLines, fixWords } from "./fixes/fix-words.ts";
import { isForeign } from "./foreign-code.ts";
import { type Frames, MOST_FRAMES } from "./frames/frames.ts";
import { type LineLayout, unlimited } from "./line-layout.ts";
import { type Paint, plain } from "./paint.ts";
import { plural, visible } from "./printable.ts";
import { coverageLines } from "./render-coverage.ts";
import { diagnosisLines } from "./render-diagnosis.ts";
import { frameLines } from "./render-frame.ts";
import { groupLines } from "./render-group.ts";
import { kindLines } from "./render-kind.ts";
import { mappingLines } from "./render-mapping.ts";
import { restingLines } from "./render-resting.ts";
import { verdictWords } from "./render-verdict.ts";
import type { FileReport, FindingGroup } from "./report.ts";
import { entriesOf, type ReportEntry } from "./report-entries.ts";
import type { ShownRow } from "./shown-row.ts";

/** Columns that are named one by one: a screen has to suffice. */
const MOST_COLUMNS = 8;

/** How a report for people is shown. */
export interface PrettyOptions {
  readonly layout?: LineLayout | undefined;
  /** What stands at the places of findings. */
  readonly frames?: Frames | undefined;
  /** Whether all columns, and all rules that were not applied, are named. */
  readonly verbose?: boolean | undefined;
  /** How many equal findings are told with their own words. */
  readonly samples?: number | undefined;
}

/** A report for people: what the file is, what was found, where, how to mend it, and what was covered. */
export function renderPretty(report: FileReport, paint: Paint = plain, options: PrettyOptions = {}): string {
  const { layout = unlimited, verbose = false } = options;
  const { mapping, readings, fixed, coverage, suppressed } = report;
  const most = verbose ? Number.POSITIVE_INFINITY : MOST_COLUMNS;
  const entries = entriesOf(report);
  const lines = [
    `  This is ${report.what}${extent(coverage)}.`,
    ...(mapping ? mappingLines(mapping, paint, most, layout) : []),
    ...readings.map((reading) => `  ${visible(reading)}`),
    ...(fixed ? ["", ...fixedLines(fixed).map((line) => `  ${paint(line, "good")}`)] : []),
    ...entries.flatMap((entry, at) => [
      // Notes stand closer together than what has to be mended.
      ...(isNote(entry) && isNote(entries[at - 1]) ? [] : [""]),
      ...entryLines(entry, paint, options),
    ]),
    "",
    ...coverageLines(coverage, paint, verbose),
    ...restingLines(suppressed, paint),
    ...guideLines(entries, options, paint),
    "",
    `  ${verdictWords(report, paint)}`,
  ];
  const mended = fixWords(report.fixes);
  if (mended !== "") lines.push(`  ${paint(mended, "good")}`);
  // A name is not broken, so that it can be copied.
  return `${paint(visible(report.file), "strong")}\n${layout.wrap(lines.join("\n"))}\n`;
}

function extent({ rowsChecked, records, territories, editions }: Coverage): string {
  if (rowsChecked === 0) return "";
  if (records > 0) return `: ${plural(records, "record")}`;
  const span = editions && [...new Set([editions.first, editions.last])].join(" to ");
  return `: ${plural(rowsChecked, "row")}, ${plural(territories, "territory", "territories")}${span ? `, ${span}` : ""}`;
}

function isNote(entry: ReportEntry | undefined): boolean {
  return (entry?.diagnosis ?? entry?.groups[0])?.severity === "info";
}

function entryLines({ diagnosis, groups }: ReportEntry, paint: Paint, options: PrettyOptions): string[] {
  const { layout = unlimited, frames, samples } = options;
  const [group] = groups;
  const row = group && frames?.get(group);
  const frame = row ? frameLines(row, (diagnosis ?? group).severity, paint, layout) : [];
  if (diagnosis) return diagnosisLines(diagnosis, paint, frame);
  if (group && groups.length === 1) return groupLines(group, paint, samples ?? fewSamples(group, row), frame);
  return kindLines(groups, paint, frame);
}

/** How many findings of a kind are told with their own words, unless somebody says how many. */
function fewSamples({ severity }: FindingGroup, frame: ShownRow | undefined): number {
  if (severity === "info") return 1;
  return frame ? 2 : 3;
}

/** Where to read on. */
function guideLines(entries: readonly ReportEntry[], { frames }: PrettyOptions, paint: Paint): string[] {
  const told = entries.filter(({ diagnosis }) => !diagnosis).flatMap(({ groups }) => groups);
  const own = told.find(({ rule }) => !isForeign(rule));
  const lines: string[] = [];
  if (own) lines.push(`  Why: \`open-tip rules CODE\`, or ${own.url.replace(own.rule, "CODE")}`);
  const found = entries.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0);
  if (frames && frames.size > 0 && found > frames.size) lines.push(`  ${placesWords(frames)}`);
  return lines.map((line) => paint(line, "faint"));
}

function placesWords(frames: Frames): string {
  const isNested = [...frames.values()].some(({ position }) => position.pointer !== undefined);
  const how = `\`open-tip show FILE --at ${isNested ? "/3/tier" : "row:12"}\``;
  return frames.size < MOST_FRAMES
    ? `Other places: ${how}`
    : `Places are shown for the first ${MOST_FRAMES} kinds; others: ${how}`;
}
