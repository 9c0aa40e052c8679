import { placementId } from "@open-tip/schema/ids";
import { run } from "./check.ts";
import { csvLine } from "./csv-line.ts";
import type { Input } from "./input.ts";
import type { CheckOptions } from "./options.ts";
import { isResolved, type Placement } from "./placement.ts";
import { type FileReport, ReportBuilder } from "./report.ts";

/** The columns of the canonical table, in order: the flat form of a tier placement. */
export const canonicalColumns = [
  "id",
  "source",
  "territory",
  "territoryAsStated",
  "edition",
  "editionAsStated",
  "tier",
  "tierAsStated",
  "absence",
  "previousTier",
  "previousTierAsStated",
  "movement",
  "movementAsStated",
  "waiver",
  "automaticDowngrade",
  "policyOrPattern",
  "statement",
  "notes",
] as const satisfies readonly (keyof Placement)[];

/** A report on the file that was converted, and how many placements were written. */
export interface Conversion {
  readonly report: FileReport;
  /** Placements written, whole or with blanks. */
  readonly written: number;
  /** Among them, those that lack a territory, an edition or a tier because the file's could not be read. */
  readonly unresolved: number;
}

/**
 * Turns a table in any layout into the canonical table, as lines of CSV, and checks it on the way. Every row
 * that was read is written: what could not be resolved stays as it was stated, beside a blank. Rows that could
 * not be read at all are findings of the report, and counted there.
 */
export async function* convert(
  input: Input,
  options: CheckOptions & { readonly samples?: number } = {},
): AsyncGenerator<string, Conversion> {
  const builder = new ReportBuilder(options.samples);
  const batches = run(input, options);
  let written = 0;
  let unresolved = 0;
  let header = false;
  try {
    while (true) {
      const next = await batches.next();
      if (next.done) return { report: builder.build(next.value), written, unresolved };
      for (const finding of next.value.findings) builder.add(finding);
      if (next.value.placements.length === 0) continue;
      const lines: string[] = header ? [] : [csvLine(canonicalColumns)];
      header = true;
      for (const placement of next.value.placements) {
        lines.push(canonicalLine(placement));
        written++;
        if (!isResolved(placement)) unresolved++;
      }
      yield `${lines.join("\n")}\n`;
    }
  } finally {
    // Who stops asking lets go of the file.
    await batches.return(undefined as never);
  }
}

function canonicalLine(placement: Placement): string {
  const { source, edition, territory } = placement;
  const id = placement.id ?? (edition && territory ? placementId(source, edition, territory) : undefined);
  return csvLine(canonicalColumns.map((column) => (column === "id" ? id : placement[column])));
}
