import type { Diagnosis } from "../diagnoses/diagnosis.ts";
import type { Severity } from "../finding.ts";
import { placeWords } from "../place-words.ts";
import { count, plural } from "../printable.ts";
import { renderTotals } from "../render-totals.ts";
import type { RunReport } from "../run-report.ts";
import { gapsOf } from "./gaps.ts";
import type { ReportFormatter } from "./report-writer.ts";
import { groupsBySeverity, type PlacedGroup } from "./sections.ts";
import { type AnnotationLevel, workflowCommand } from "./workflow-command.ts";

/** Annotations of each level that GitHub shows for one step; it drops further ones without a word. */
const MOST_ANNOTATIONS = 10;

const levels: Readonly<Record<Severity, AnnotationLevel>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

interface Annotation {
  readonly level: AnnotationLevel;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
  /** How many findings it stands for. */
  readonly times: number;
}

/** Annotations for a workflow of GitHub, one for each kind of finding, at the first place of it that is known. */
export const githubReport: ReportFormatter = () => ({
  end: (run) => {
    const all = annotationsOf(run);
    const shown = Object.values(levels).flatMap((level) =>
      withinCeiling(all.filter((one) => one.level === level)),
    );
    const commands = shown.map(({ level, properties, message }) =>
      workflowCommand(level, properties, message),
    );
    return commands.join("") + renderTotals(run);
  },
});

function annotationsOf(run: RunReport): Annotation[] {
  const gaps = gapsOf(run).map(({ file, message }) => ({
    level: "error" as const,
    properties: { file, title: "not checked" },
    message,
    times: 0,
  }));
  const causes = run.reports.flatMap(({ file, diagnoses }) => diagnoses.map((one) => ofDiagnosis(file, one)));
  return [...gaps, ...causes, ...groupsBySeverity(run).map(ofGroup)];
}

/** Before the groups that it explains, so that it is among the annotations that are shown. */
function ofDiagnosis(
  file: string,
  { code, severity, message, details, remedy, count }: Diagnosis,
): Annotation {
  return {
    level: levels[severity],
    properties: { file, title: `${code}, behind ${plural(count, "finding")}` },
    message: `${[message, ...details].join(" ")} Mend: ${remedy}`,
    times: 0,
  };
}

function ofGroup({ file, group }: PlacedGroup): Annotation {
  const { rule, severity, message, remedy, count: times, samples, diagnosis } = group;
  const first = samples[0];
  const where = first ? placeWords(first.place) : "";
  const place = where && `${times > 1 ? "The first that is shown: " : "At "}${where}. `;
  return {
    level: levels[severity],
    properties: { file, line: first?.place.line, title: times > 1 ? `${rule}, ${count(times)} times` : rule },
    message: `${message} ${place}${diagnosis ? `Explained by ${diagnosis.code}.` : `Mend: ${remedy}`}`,
    times,
  };
}

/** As many as are shown; the last of them says what is left out. */
function withinCeiling(all: readonly Annotation[]): readonly Annotation[] {
  const [first] = all;
  if (!first || all.length <= MOST_ANNOTATIONS) return all;
  const shown = all.slice(0, MOST_ANNOTATIONS - 1);
  const rest = all.slice(shown.length);
  const times = rest.reduce((sum, one) => sum + one.times, 0);
  const message = `${plural(rest.length, "further annotation")} (${plural(times, "finding")}) left out: GitHub shows ${MOST_ANNOTATIONS} of each level for a step. Other formats have them all.`;
  return [...shown, { level: first.level, properties: { title: "open-tip" }, message, times }];
}
