import { run } from "./check.ts";
import type { Input } from "./input.ts";
import type { CheckOptions } from "./options.ts";
import { isResolved } from "./placement.ts";
import { type Reference, type ReferencePlacement, says } from "./reference.ts";
import { DEFAULT_SAMPLES, type FileReport, ReportBuilder } from "./report.ts";
import { rulesOf } from "./rule-sets.ts";

/** A table of placements read as a reference, and the report on it. */
export interface ReadReference {
  readonly reference: Reference;
  readonly report: FileReport;
}

/**
 * Reads a table of placements, in any layout that a check reads, as something to compare others with. What one source
 * of the table says is said by one source; where several columns or sources of it differ, every value is kept. Rows
 * whose territory, edition or tier could not be read are not in it: the report names them. A blank tier says nothing.
 */
export async function referenceOf(input: Input, options: CheckOptions = {}): Promise<ReadReference> {
  const builder = new ReportBuilder(DEFAULT_SAMPLES, rulesOf(options.ruleSets));
  const batches = run(input, options);
  const said = new Map<string, Map<string, Set<string>>>();
  while (true) {
    const next = await batches.next();
    if (next.done) {
      const placements = Array.from(said, ([key, values]) => placementOf(key, values));
      return { reference: { name: input.name, placements }, report: builder.build(next.value) };
    }
    for (const finding of next.value.findings) builder.add(finding);
    for (const placement of next.value.placements) {
      if (!isResolved(placement) || !says(placement)) continue;
      const key = `${placement.territory} ${placement.edition}`;
      const values = said.get(key) ?? new Map<string, Set<string>>();
      said.set(key, values);
      const value = placement.tier ?? (placement.absence as string);
      values.set(value, (values.get(value) ?? new Set()).add(placement.source));
    }
  }
}

function placementOf(key: string, values: ReadonlyMap<string, ReadonlySet<string>>): ReferencePlacement {
  const [territory = "", edition] = key.split(" ");
  const [only, ...others] = values.keys();
  const agreed = others.length === 0 ? only : undefined;
  const absent = agreed === "not-in-report" ? agreed : undefined;
  return {
    territory,
    edition: Number(edition),
    ...(absent !== undefined && { absence: absent }),
    ...(agreed !== undefined &&
      absent === undefined && { tier: agreed as NonNullable<ReferencePlacement["tier"]> }),
    level: others.length === 0 ? "single" : "contested",
    values: Array.from(values, ([value, sources]) => ({ value, sources: [...sources].sort() })),
  };
}
