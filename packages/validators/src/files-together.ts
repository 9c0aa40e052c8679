import type { Redirect } from "@open-tip/schema";
import { noCoverage } from "./coverage.ts";
import { EvidenceChecks, type EvidenceCoverage } from "./evidence/evidence-checks.ts";
import type { GivenTexts } from "./evidence/source-texts.ts";
import type { Finding, Place } from "./finding.ts";
import { plural } from "./printable.ts";
import { publishedIds } from "./published-ids.ts";
import { DatasetFacts } from "./records/dataset-facts.ts";
import { DEFAULT_SAMPLES, type FileReport, ReportBuilder } from "./report.ts";
import { findingOf } from "./rule.ts";
import { rulesOf } from "./rule-sets.ts";
import { rule as danglingReference } from "./rules/dangling-reference.ts";
import { rule as duplicateRecord } from "./rules/duplicate-record.ts";
import type { FindingOptions } from "./settings/settlement.ts";
import { TogetherSettlements } from "./settings/together-settlements.ts";

/** What only all files together show. */
export interface TogetherReport extends Pick<FileReport, "groups" | "counts" | "suppressed"> {
  /** Records of the standard that have an id, and fields of theirs that refer to records of other files. */
  readonly records: number;
  readonly references: number;
  readonly complete: boolean;
  /** Why not everything was checked, one sentence each. */
  readonly incompleteBecause: readonly string[];
  /** How much evidence of all files was held against texts, where these were given. */
  readonly evidence?: EvidenceCoverage;
}

/** References to one record that was not met yet. */
interface Pending {
  count: number;
  readonly places: Place[];
}

/** How files are checked together. */
export interface TogetherOptions extends FindingOptions {
  /** How many equal findings the report shows. */
  readonly samples?: number | undefined;
  /** Distinct ids that are remembered. */
  readonly mostIds?: number | undefined;
  /** What is said of findings in one file, where that differs from file to file. */
  readonly of?: ((file: string) => FindingOptions) | undefined;
}

/** Distinct ids that are remembered, some hundred bytes each. */
const MOST_IDS = 500_000;

/**
 * Files that make up one dataset: what one of them refers to may stand in another. Give it as the option `together` to
 * the check of each file, and ask for its report after the last. Memory grows with the number of distinct ids, up to a
 * limit; past it references are no longer looked up, and the report says so.
 */
export class FilesTogether {
  private readonly mostIds: number;
  private readonly samples: number;
  private readonly builder: ReportBuilder;
  private readonly settlements: TogetherSettlements;
  /** What rules over a dataset keep of the records of all files. */
  readonly facts: DatasetFacts;
  private evidence: EvidenceChecks | undefined;
  private readonly ids = new Map<string, Place>();
  private readonly pending = new Map<string, Pending>();
  private readonly published = new Set(publishedIds());
  private readonly redirects: Redirect[] = [];
  private records = 0;
  private references = 0;
  private unlooked = 0;
  private full = false;
  private placements = false;

  constructor({ samples = DEFAULT_SAMPLES, mostIds = MOST_IDS, of, ...options }: TogetherOptions = {}) {
    this.settlements = new TogetherSettlements(options, of);
    this.mostIds = mostIds;
    this.samples = samples;
    this.builder = new ReportBuilder(samples, rulesOf(options.ruleSets));
    this.facts = new DatasetFacts();
  }

  /** Notes a record. One that another file has too is a finding; within a file its own check finds that. */
  holds(id: string, place: Place): void {
    this.records++;
    const earlier = this.ids.get(id);
    if (earlier) {
      if (earlier.file === place.file) return;
      const detail = { earlier: earlier.row ?? 0, earlierPlace: earlier, fields: ["id"] };
      this.add(findingOf(duplicateRecord, place, duplicateRecord.describe(detail)));
    } else if (this.ids.size < this.mostIds) this.ids.set(id, place);
    else this.full = true;
  }

  /** Notes a field that refers to a record which its own file is not known to hold. */
  refers(id: string, place: Place): void {
    this.references++;
    if (this.published.has(id) || this.ids.has(id)) return;
    const pending = this.pending.get(id);
    if (pending) {
      pending.count++;
      if (pending.places.length < this.samples) pending.places.push(place);
    } else if (this.pending.size < this.mostIds) this.pending.set(id, { count: 1, places: [place] });
    else this.unlooked++;
  }

  /** What holds the evidence of all files against texts, which are those of the first file that has some. */
  evidenceChecks(texts: GivenTexts): EvidenceChecks {
    this.evidence ??= new EvidenceChecks(texts);
    return this.evidence;
  }

  /** Notes under which ids records are found that moved. */
  moved(redirects: readonly Redirect[]): void {
    this.redirects.push(...redirects);
  }

  /** Notes a table of placements without ids. */
  holdsPlacements(): void {
    this.placements = true;
  }

  /** What the files given so far show. To be asked once, after the last. */
  async report(): Promise<TogetherReport> {
    const target = await this.following();
    for (const [id, { count, places }] of this.pending) {
      const led = target(id);
      if (this.published.has(led) || this.ids.has(led)) continue;
      if (this.full || (this.placements && led.startsWith("placement/"))) this.unlooked += count;
      else this.dangles(id, count, places);
    }
    for (const finding of this.facts.finish()) this.add(finding);
    const { records, references, unlooked, facts, evidence } = this;
    for await (const finding of evidence?.finish() ?? []) this.add(finding);
    const { groups, counts, suppressed } = this.builder.build({
      file: "",
      what: "",
      readings: [],
      coverage: noCoverage(),
    });
    const incompleteBecause: string[] = [];
    if (this.full) incompleteBecause.push(`only the first ${plural(this.mostIds, "id")} were compared`);
    if (unlooked > 0) incompleteBecause.push(`${plural(unlooked, "reference")} could not be looked up`);
    if (facts.incomplete !== undefined) incompleteBecause.push(facts.incomplete);
    if (evidence?.incomplete !== undefined) incompleteBecause.push(evidence.incomplete);
    return {
      records,
      references,
      groups,
      counts,
      ...(suppressed && { suppressed }),
      ...(evidence && { evidence: evidence.coverage }),
      complete: incompleteBecause.length === 0,
      incompleteBecause,
    };
  }

  private dangles(id: string, count: number, places: readonly Place[]): void {
    const report = danglingReference.describe({ id, among: "files" });
    places.forEach((place, at) => {
      const times = at === 0 ? count - places.length + 1 : 1;
      this.add(findingOf(danglingReference, place, report), times);
    });
  }

  private add(finding: Finding, times = 1): void {
    for (const one of this.settlements.of(finding, times)) this.builder.add(one.finding, one.times);
  }

  /** What follows redirects, which only JSON has: so the schemas are loaded already. */
  private async following(): Promise<(id: string) => string> {
    if (this.redirects.length === 0) return (id) => id;
    const { followRedirects } = await import("@open-tip/schema");
    return (id) => followRedirects(id, this.redirects);
  }
}
