import type { Finding } from "../finding.ts";
import type { Placement } from "../placement.ts";

/** What one step of a check yields: findings, and the placements read with them. */
export interface Batch {
  readonly findings: readonly Finding[];
  readonly placements: readonly Placement[];
}

/** Findings that are handed over at once. */
const BATCH = 1000;

/** Findings as they come, some at once. */
export async function* inBatches(source: Iterable<Finding> | AsyncIterable<Finding>): AsyncGenerator<Batch> {
  let findings: Finding[] = [];
  for await (const finding of source) {
    findings.push(finding);
    if (findings.length < BATCH) continue;
    yield { findings, placements: [] };
    findings = [];
  }
  if (findings.length > 0) yield { findings, placements: [] };
}
