import { docsUrl } from "@open-tip/schema/addresses";
import type { TierLawName } from "@open-tip/schema/tier-law";
import type { Finding, Place, Severity, Suggestion } from "./finding.ts";
import type { Fix } from "./fixes/fix.ts";
import type { Rewriting } from "./fixes/rewriting.ts";
import { isForeign } from "./foreign-code.ts";
import type { Placement } from "./placement.ts";
import type { PlacementField } from "./placement-fields.ts";
import type { CaseRule, DatasetRule, RecordRule } from "./record-rule.ts";
import type { ReferenceIndex } from "./reference.ts";
import type { RuleExample } from "./rule-example.ts";
import type { AnyRuleCode } from "./rules/index.ts";
import type { EditionTotals, Series } from "./series.ts";
import type { OptionValues, RuleOptions } from "./settings/rule-options.ts";
import type { Unread } from "./settings/unread.ts";

/** What a rule says about one place: words, and what equal findings share. */
export interface Report {
  readonly message: string;
  /** What is folded in a report: a sentence that equal findings share, or `true` where the message is that sentence. */
  readonly cause?: string | true;
  readonly suggestion?: Suggestion;
  /** What to write in the cell that it is about. */
  readonly rewriting?: Rewriting;
}

/** A rule's way to report: with the field that it is about, so that the place names the column. */
export type ReportPlacement = (report: Report & { field: PlacementField }) => void;
/** As {@link ReportPlacement}, for one edition of a series. */
export type ReportSeries = (report: Report & { edition: number }) => void;
/** As {@link ReportPlacement}, for an edition as a whole. */
export type ReportEdition = (report: Report) => void;

/** What the standard asks, in the sense of RFC 2119: a breach of a MUST is an error, of a SHOULD a warning. */
export interface Clause {
  readonly level: "MUST" | "SHOULD" | "MAY";
  /** The field that it is about, as `Statement.mode`, or the entity. */
  readonly at: string;
  /** What is asked, in words. */
  readonly says: string;
}

/** What every rule says of itself. */
export interface RuleBase {
  /** The rule's name: the name of its file. */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule asks, as one sentence. */
  readonly summary: string;
  /** Why it is asked, and what goes wrong otherwise. */
  readonly why: string;
  /** How to mend what it finds. */
  readonly remedy: string;
  /** Tier law that the rule enforces: its condition and citations are shown with the rule. */
  readonly law?: TierLawName;
  /** Set where the rule alone tells that something was not read: it can then not be turned off. */
  readonly tellsUnread?: Unread;
  /** Limits and lists that its user may set. */
  readonly options?: RuleOptions;
  /** What of the standard it enforces: its severity follows from that. */
  readonly clause?: Clause;
  /** Page that explains it. That of the documentation where absent, which has the rules of this package only. */
  readonly url?: string;
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly RuleExample[] };
}

/** Checks one placement at a time. */
export interface PlacementRule extends RuleBase {
  readonly scope: "placement";
  /** Whether it compares with a reference; without one it is skipped and listed. */
  readonly needsReference?: true;
  /** Fields without which the rule cannot be checked; where a file lacks one, the rule is skipped and listed. */
  readonly needs: readonly PlacementField[];
  check(
    placement: Placement,
    report: ReportPlacement,
    reference: ReferenceIndex,
    options: OptionValues,
  ): void;
}

/** Checks what one source asserts about one territory over the editions. */
export interface SeriesRule extends RuleBase {
  readonly scope: "series";
  readonly needsReference?: true;
  readonly needs: readonly PlacementField[];
  check(
    series: Series,
    report: ReportSeries,
    reference: ReferenceIndex,
    all: readonly Series[],
    options: OptionValues,
  ): void;
}

/** Checks one edition of one source as a whole. */
export interface EditionRule extends RuleBase {
  readonly scope: "edition";
  readonly needsReference?: true;
  readonly needs: readonly PlacementField[];
  check(totals: EditionTotals, report: ReportEdition, reference: ReferenceIndex, options: OptionValues): void;
}

/** Raised by a stage of the engine while it reads, maps or normalises. */
export interface StageRule<Detail = never> extends RuleBase {
  readonly scope: "reading" | "mapping" | "normalising" | "keys" | "record" | "evidence";
  /** The words for one case. */
  describe(detail: Detail): Report;
}

export type Rule =
  | PlacementRule
  | SeriesRule
  | EditionRule
  | RecordRule
  | DatasetRule
  | CaseRule
  | StageRule<never>;

/**
 * Types a rule over placements, or over the cells of tables about people, at the place where it is written, and keeps its
 * code as a literal. For records of other entities there are `defineRecordRule` and `defineDatasetRule`.
 */
export function defineRule<const R extends PlacementRule | SeriesRule | EditionRule | CaseRule>(rule: R): R {
  return rule;
}

/** As {@link defineRule}, for rules that a stage of the engine raises with a detail of its own. */
export function defineStageRule<Detail>() {
  return <const R extends StageRule<Detail>>(rule: R): R => rule;
}

/** Address of the page that explains a rule. The only place where it is built. */
export function ruleUrl(code: string): string {
  return docsUrl(`rules/${code}`);
}

const urls = new Map<string, string>();

/** Address of the page that explains a rule: its own, or that of the documentation. */
export function urlOf({ code, url }: Pick<Rule, "code" | "url">): string {
  if (url !== undefined) return url;
  const known = urls.get(code);
  if (known !== undefined) return known;
  const made = ruleUrl(code);
  urls.set(code, made);
  return made;
}

/** The remedy of a rule that is not of this package: who shows the finding need not have the rule. */
function foreignRemedy({ code, remedy }: Rule): Suggestion | undefined {
  return isForeign(code) ? { text: remedy } : undefined;
}

/** Makes the finding of a rule at a place. */
export function findingOf(rule: Rule, place: Place, report: Report): Finding {
  const { severity } = rule;
  const code = rule.code as AnyRuleCode;
  const { message } = report;
  const suggestion = report.suggestion ?? foreignRemedy(rule);
  const url = urlOf(rule);
  // Written out, because a file may have half a million of them.
  if (report.cause === undefined)
    return suggestion
      ? { rule: code, severity, place, message, suggestion, fix: byHand(suggestion), url }
      : { rule: code, severity, place, message, url };
  const cause = report.cause === true ? message : report.cause;
  return suggestion
    ? { rule: code, severity, place, message, cause, suggestion, fix: byHand(suggestion), url }
    : { rule: code, severity, place, message, cause, url };
}

function byHand({ text }: Suggestion): Fix {
  return { kind: "manual", title: text, edits: [] };
}
