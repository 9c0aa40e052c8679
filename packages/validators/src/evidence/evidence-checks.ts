import type { Finding, Place } from "../finding.ts";
import { count, listed, plural, visible } from "../printable.ts";
import { findingOf } from "../rule.ts";
import { evidenceIn } from "./find-evidence.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { GivenTexts } from "./source-texts.ts";

/** How much evidence was held against texts, where these are given. */
export interface EvidenceCoverage {
  /** Passages and quotations that were. */
  readonly checked: number;
  /** Those of sources of which no text was given. */
  readonly withoutText: number;
  /** Sources with a text. */
  readonly texts: number;
  /** Among them, those whose text is not, byte for byte, the one that was annotated, or is not known to be. */
  readonly otherTexts: number;
  /** Names of texts that were given and taken for no source that evidence is of. */
  readonly unused: readonly string[];
}

interface Noted {
  readonly passage: Passage;
  readonly place: Place;
}

/** Passages that are kept until all sources were met, some hundred bytes each. */
const MOST_KEPT = 500_000;

/** Files that are named one by one. */
const NAMED = 5;

const NOTHING: EvidenceCoverage = { checked: 0, withoutText: 0, texts: 0, otherTexts: 0, unused: [] };

/** Holds the words that records rest on against the texts of their sources, once all records were met. */
export class EvidenceChecks {
  private readonly texts: GivenTexts;
  private readonly most: number;
  private readonly noted = new Map<string, Noted[]>();
  private readonly digests = new Map<string, string>();
  private kept = 0;
  private left = 0;
  private covered: EvidenceCoverage = NOTHING;

  constructor(texts: GivenTexts, most = MOST_KEPT) {
    this.texts = texts;
    this.most = most;
  }

  /** Notes what a record rests on, and of a source which text was annotated. The record may be of any shape. */
  see(entity: string, record: Readonly<Record<string, unknown>>, placeAt: (pointer: string) => Place): void {
    const { id, digest, source } = record;
    if (typeof id === "string" && typeof digest === "string" && entity !== "Segment")
      this.digests.set(id, digest);
    for (const { pointer, value } of evidenceIn(record, entity === "Segment"))
      this.note(passageOf(value, source), () => placeAt(pointer));
  }

  /** Notes a row of a table of evidence or quotations. */
  seePassage(value: unknown, placeAt: () => Place): void {
    this.note(passageOf(value, undefined), placeAt);
  }

  private note(passage: Passage | undefined, placeAt: () => Place): void {
    if (passage === undefined) return;
    if (this.kept >= this.most) {
      this.left++;
      return;
    }
    this.kept++;
    const noted = this.noted.get(passage.source);
    const one = { passage, place: placeAt() };
    if (noted) noted.push(one);
    else this.noted.set(passage.source, [one]);
  }

  /**
   * What the texts show. To be asked once, after the last record.
   * @throws {OpenTipError} `bad-text` if a text is not UTF-8
   */
  async *finish(): AsyncGenerator<Finding> {
    const [{ SourceTexts }, { PassageHolder }] = await Promise.all([
      import("./source-texts.ts"),
      import("./hold-passage.ts"),
    ]);
    const sources = await SourceTexts.of(this.texts);
    const covered = { checked: 0, withoutText: 0, texts: 0, otherTexts: 0 };
    for (const [source, all] of this.noted) {
      const text = sources.find(source, this.digests.get(source));
      if (!text) {
        covered.withoutText += all.length;
        continue;
      }
      covered.texts++;
      if (!text.isAnnotated) covered.otherTexts++;
      const holder = new PassageHolder(text);
      for (const { passage, place } of all) {
        covered.checked++;
        const held = await holder.hold(passage);
        if (held) yield findingOf(held.rule, place, held.report);
      }
    }
    this.covered = { ...covered, unused: sources.unused() };
  }

  get coverage(): EvidenceCoverage {
    return this.covered;
  }

  get incomplete(): string | undefined {
    return this.left === 0
      ? undefined
      : `${count(this.left)} passages were not held against texts, because they are more than are kept in memory`;
  }
}

/** The same in words, as a sentence or two. */
export function evidenceWords(coverage: EvidenceCoverage): string {
  const { checked, withoutText, texts, otherTexts, unused } = coverage;
  const other = otherTexts > 0 ? `, ${count(otherTexts)} of them not known to be those annotated` : "";
  const without = withoutText > 0 ? `; ${count(withoutText)} of sources of which no text was given` : "";
  const names = unused.length > NAMED ? plural(unused.length, "file") : listed(unused.map(visible));
  const rest = unused.length > 0 ? ` Taken for no source: ${names}; name a copy after its source.` : "";
  return `${plural(checked, "passage")} held against the texts of ${plural(texts, "source")}${other}${without}.${rest}`;
}
