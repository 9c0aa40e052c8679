import type { Report, Rule } from "../rule.ts";
import { rule as wordsNotInCopy } from "../rules/words-not-in-copy.ts";
import { rule as wordsNotInSource } from "../rules/words-not-in-source.ts";
import { checkEvidence } from "./check-evidence.ts";
import { words, wordsDigestOf } from "./digest.ts";
import type { Passage } from "./passage.ts";
import { Relocator, type Whereabouts } from "./relocate.ts";
import type { SourceText } from "./source-texts.ts";

/** What a text shows of a passage that is not as its record says; undefined where it is. */
export type Held = { readonly rule: Rule; readonly report: Report } | undefined;

/** Holds passages against the text of one source. */
export class PassageHolder {
  private readonly source: SourceText;
  private relocator: Promise<Relocator> | undefined;

  constructor(source: SourceText) {
    this.source = source;
  }

  async hold(passage: Passage): Promise<Held> {
    const { source } = passage;
    const { isAnnotated } = this.source;
    const rule = isAnnotated ? wordsNotInSource : wordsNotInCopy;
    if (!("start" in passage)) {
      const found = await this.contains(passage.exact);
      return found ? undefined : { rule, report: rule.describe({ source, otherWords: true }) };
    }
    const problems = await checkEvidence(passage, this.source.text, "", "");
    const [problem] = problems;
    if (problem === undefined) return undefined;
    // Else they differ in quotation marks, spacing or case only.
    const otherWords = problems.some(({ code }) => code === "words-differ" || code === "span-outside-text");
    const now = otherWords ? await this.find(passage) : undefined;
    // In a copy that differs, offsets are others.
    if (!isAnnotated && (now?.sameWords || !otherWords)) return undefined;
    return { rule, report: rule.describe({ source, problem: problem.message, otherWords, now }) };
  }

  private async contains(exact: string): Promise<boolean> {
    const { text } = this.source;
    if (words(exact) === "") return text.length > 0 && text.span(0, text.length).includes(exact);
    const sought = { start: 0, end: exact.length, exact, wordsDigest: await wordsDigestOf(exact) };
    return (await this.find(sought))?.sameWords === true;
  }

  private async find(sought: Parameters<Relocator["find"]>[0]): Promise<Whereabouts | undefined> {
    const { text } = this.source;
    this.relocator ??= Relocator.of(text.length > 0 ? text.span(0, text.length) : "", []);
    return (await this.relocator).find(sought);
  }
}
