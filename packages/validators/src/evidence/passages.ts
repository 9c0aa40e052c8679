import type { Coverage } from "../coverage.ts";
import type { Finding, Place } from "../finding.ts";
import type { CheckOptions } from "../options.ts";
import type { Profile } from "../profiles/profile.ts";
import { EvidenceChecks } from "./evidence-checks.ts";

/** Why the rules about words are not applied. */
export const NO_TEXTS = "no texts of sources were given";

export function whyNoPassages(texts: CheckOptions["texts"]): string {
  return texts ? "only for tables of evidence, quotations, segments or sources" : NO_TEXTS;
}

/** Tables of the flat form whose rows are passages, or are segments, or say which text was annotated. */
const ofPassages: ReadonlySet<string> = new Set(["evidence", "quotations"]);
const ofRecords: ReadonlySet<string> = new Set(["Segment", "Article", "Source", "ReportEdition"]);

/** The evidence of one file: held against texts at its end, or with that of others that are checked together. */
export class Passages {
  private readonly checks: EvidenceChecks;
  private readonly isShared: boolean;

  private constructor(checks: EvidenceChecks, isShared: boolean) {
    this.checks = checks;
    this.isShared = isShared;
  }

  /** Undefined where no texts are given. */
  static of({ texts, together }: Pick<CheckOptions, "texts" | "together">): Passages | undefined {
    if (texts === undefined) return undefined;
    return new Passages(together?.evidenceChecks(texts) ?? new EvidenceChecks(texts), together !== undefined);
  }

  /** As {@link Passages.of}, for a table; undefined also where its rows have nothing to be held against a text. */
  static ofTable({ name, entity = "" }: Profile, options: CheckOptions): Passages | undefined {
    return ofPassages.has(name) || ofRecords.has(entity) ? Passages.of(options) : undefined;
  }

  /** @param entity undefined for a row that is itself a passage */
  see(
    entity: string | undefined,
    record: Readonly<Record<string, unknown>>,
    placeAt: (pointer: string) => Place,
  ): void {
    if (entity === undefined) this.checks.seePassage(record, () => placeAt(""));
    else this.checks.see(entity, record, placeAt);
  }

  async *finish(): AsyncGenerator<Finding> {
    if (!this.isShared) yield* this.checks.finish();
  }

  cover(coverage: Coverage): void {
    if (this.isShared) return;
    coverage.evidence = this.checks.coverage;
    if (this.checks.incomplete === undefined) return;
    coverage.complete = false;
    coverage.incompleteBecause.push(this.checks.incomplete);
  }
}
