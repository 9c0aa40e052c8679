import { tables } from "../generated/entity-tables.ts";
import type { Finding, Place } from "./finding.ts";
import type { Fix } from "./fixes/fix.ts";
import { isForeign } from "./foreign-code.ts";
import { HIDDEN } from "./hidden.ts";
import type { Inspected } from "./inspect.ts";
import type { Mapping } from "./mapping.ts";
import type { CheckOptions } from "./options.ts";
import { foldHeader, placementFields } from "./placement-fields.ts";
import { builtInProfiles } from "./profiles/built-in.ts";
import type { Profile } from "./profiles/profile.ts";
import type { Outcome } from "./report.ts";
import type { Rule } from "./rule.ts";
import { type RuleSet, rulesOf } from "./rule-sets.ts";
import type { ShownRow } from "./shown-row.ts";

const SAID_SO = "Values are not shown, and of columns only names that are known.";
const NOT_SAID = "its findings say where; why is not shown, as it may quote the file";

/**
 * Takes out of what is told of a file all that may quote it. Nothing is searched for values: only words of our own are
 * let through, so that a new rule cannot let one slip. Names of columns are shown where they are words that are known.
 */
export class Redaction {
  private readonly known: ReadonlySet<string>;
  private readonly rules: ReadonlyMap<string, Rule>;

  constructor(profiles: readonly Profile[] = [], ruleSets?: readonly RuleSet[]) {
    this.rules = new Map(rulesOf(ruleSets).map((rule) => [rule.code, rule]));
    const fields = [...builtInProfiles, ...profiles].flatMap((profile) => profile.fields);
    const names = [
      ...Object.entries(placementFields).flatMap(([field, { names }]) => [field, ...names]),
      ...fields.flatMap(({ name, names }) => [name, ...names]),
      ...tables.map(({ name }) => name),
      "tier_placements",
    ];
    this.known = new Set(names.map(foldHeader));
  }

  /** The same finding, with what its rule asks in place of what it says here. */
  finding({ rule, severity, place, fix, url }: Finding): Finding {
    const { summary = HIDDEN, remedy = "" } = this.rules.get(rule) ?? {};
    const redacted = {
      rule,
      severity,
      place: this.place(place),
      message: summary,
      ...(fix && { fix: this.fix(remedy, fix) }),
      url,
    };
    return isForeign(rule) ? { ...redacted, suggestion: { text: remedy } } : redacted;
  }

  /** What is to be done, in the words of the rule, and where. */
  private fix(title: string, { kind, edits }: Fix): Fix {
    const places = edits.map(({ place }) => ({ place: this.place(place), hidden: true as const }));
    return { kind, title, edits: places };
  }

  /** What a check ends with, without notes on how values were read. */
  outcome({ file, what, mapping, coverage }: Outcome): Outcome {
    const { columnsUnread, incompleteBecause } = coverage;
    return {
      file,
      what,
      ...(mapping && { mapping: this.mapping(mapping) }),
      readings: [SAID_SO],
      coverage: {
        ...coverage,
        editions: undefined,
        columnsUnread: columnsUnread.map((one) => ({ ...one, column: this.name(one.column) })),
        incompleteBecause: incompleteBecause.length > 0 ? [NOT_SAID] : [],
      },
    };
  }

  inspected({ mapping, nearest, findings, ...rest }: Inspected): Inspected {
    return {
      ...rest,
      ...(nearest && { nearest: this.mapping(nearest) }),
      ...(mapping && { mapping: this.mapping(mapping) }),
      readings: [SAID_SO],
      findings: findings.map((finding) => this.finding(finding)),
    };
  }

  /** Rows without what is in them: where they are, and which columns they have. */
  rows(rows: readonly ShownRow[]): ShownRow[] {
    return rows.map(({ position, wanted, cells }) => ({
      position: { ...position, ...this.pointed(position) },
      wanted,
      cells: cells.map(({ column, wanted: asked }) => ({
        column: column.startsWith("/") ? this.pointer(column) : this.name(column),
        ...(asked && { wanted: asked }),
      })),
    }));
  }

  /** A name of a column or a field, where it is one that is known or a year. */
  name(name: string): string {
    return name === "" || /^(?:19|20)\d\d$/.test(name) || this.known.has(foldHeader(name)) ? name : HIDDEN;
  }

  private place({ record: _, column, pointer, ...rest }: Place): Place {
    return {
      ...rest,
      ...(column !== undefined && { column: this.name(column) }),
      ...this.pointed({ pointer }),
    };
  }

  private pointed({ pointer }: { readonly pointer?: string | undefined }): { pointer?: string } {
    return pointer === undefined ? {} : { pointer: this.pointer(pointer) };
  }

  private pointer(pointer: string): string {
    const step = (one: string) => (/^\d{1,15}$/.test(one) ? one : this.name(one));
    return pointer
      .split("/")
      .map((one, at) => (at === 0 ? one : step(one)))
      .join("/");
  }

  private mapping<Field extends string>(mapping: Mapping<Field>): Mapping<Field> {
    return {
      ...mapping,
      columns: mapping.columns.map((one) => ({ ...one, header: this.name(one.header) })),
      unread: mapping.unread.map((one) => ({ ...one, header: this.name(one.header) })),
    };
  }
}

/** What is to be taken out, where that is asked for. */
export function redactionOf({
  redact,
  forFixing,
  profile,
  profiles = [],
  ruleSets,
}: CheckOptions): Redaction | undefined {
  if (!redact || forFixing) return undefined;
  return new Redaction(profile ? [...profiles, profile] : profiles, ruleSets);
}
