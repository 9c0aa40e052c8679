import { severities } from "../finding.ts";
import type { FileReport, FindingGroup, SuppressedGroup } from "../report.ts";
import type { RunReport } from "../run-report.ts";

/** What was found in one file, or in all together. */
export interface Section {
  readonly report?: FileReport;
  readonly groups: readonly FindingGroup[];
  readonly counts: FileReport["counts"];
}

/** The parts of a run, in its order; what only all files together show is the last. */
export function sectionsOf({ reports, together }: RunReport): Section[] {
  const files = reports.map((report) => ({ report, groups: report.groups, counts: report.counts }));
  return together && together.groups.length > 0 ? [...files, together] : files;
}

/** A group, with the file that it is about. */
export interface PlacedGroup {
  /** Absent for what only all files together show, unless a sample has it. */
  readonly file?: string | undefined;
  readonly group: FindingGroup;
}

/** The groups of all files, the worst first, otherwise in their order. */
export function groupsBySeverity(run: RunReport): PlacedGroup[] {
  const groups = sectionsOf(run).flatMap(({ report, groups }) =>
    groups.map((group) => ({ file: group.samples[0]?.place.file ?? report?.file, group })),
  );
  return severities.flatMap((severity) => groups.filter(({ group }) => group.severity === severity));
}

/** The groups of findings that rest, of all files. */
export function restingGroups({ reports, together }: RunReport): SuppressedGroup[] {
  return [...reports.flatMap(({ suppressed = [] }) => suppressed), ...(together?.suppressed ?? [])];
}
