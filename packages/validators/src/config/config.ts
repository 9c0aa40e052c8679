import type { Severity } from "../finding.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Reference } from "../reference.ts";
import type { ReportFormat } from "../reports/formats.ts";
import type { RuleSet } from "../rule-sets.ts";
import type { SavedMapping } from "../saved-mapping.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import type { Ignored } from "../settings/suppression.ts";

/** What is said of files: how they are read, and which rules apply to them. Paths are relative to the configuration. */
export interface FileSettings {
  /** Which rules are off, how serious others are, and what their options are. */
  readonly rules?: RuleSettings;
  /** The edition of files that have no column for it. */
  readonly edition?: number;
  /** What numbers in tier columns mean: `1=tier-1,2=tier-2`, for one of several columns `dos_tier:1=tier-1`. */
  readonly tierCodes?: string | readonly string[];
  /** Character between cells. */
  readonly delimiter?: string;
  /** The sheet of a workbook, or the list of a JSON object. */
  readonly sheet?: string;
  /** How text is encoded: a name of the Encoding Standard. */
  readonly encoding?: string;
  /** Id of the source that asserts the placements of files whose rows do not say. */
  readonly source?: string;
  /** What the columns mean: the file that `open-tip inspect` saved, or what is in it. */
  readonly mapping?: string | SavedMapping;
  /** The kind of table: a name, or a profile of your own. */
  readonly profile?: string | Profile;
}

/** What is said of some files. Of several that fit a file, the last goes first. */
export interface ConfigOverride extends FileSettings {
  /** Patterns of paths, relative to the configuration; one without a slash fits names in all folders. */
  readonly files: string | readonly string[];
}

/** Findings that are to rest, and why. */
export interface ConfigIgnore extends Omit<Ignored, "from"> {
  /** Only in the files that a pattern fits. */
  readonly files?: string | readonly string[];
}

/** The configuration of `open-tip check`. What the command line says goes before it. */
export interface Config extends FileSettings {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  readonly overrides?: readonly ConfigOverride[];
  readonly ignore?: readonly ConfigIgnore[];
  /** What makes the exit code 1. */
  readonly failOn?: Severity;
  /** With more warnings than this the exit code is 1. */
  readonly maxWarnings?: number;
  /** What goes to standard output. */
  readonly format?: ReportFormat;
  /** Reports that go to files as well: the file of each format. */
  readonly output?: { readonly [Format in ReportFormat]?: string };
  /** Whether files of `output` that exist are replaced. */
  readonly force?: boolean;
  /** How many equal findings are shown, or all. */
  readonly samples?: number | "all";
  /** Whether only verdicts are printed. */
  readonly quiet?: boolean;
  /** Whether all columns, and all rules that were not applied, are named. */
  readonly verbose?: boolean;
  /** Whether nothing that a cell holds may be told. */
  readonly redact?: boolean;
  /** Placements to compare with: a file, an installed package, or the placements themselves. */
  readonly reference?: string | Reference;
  /** The folder of copies of articles, in which the words that records rest on are looked for. */
  readonly articles?: string;
  /** The file of what was found before, which rests. */
  readonly baseline?: string;
  /** Kinds of table to recognise beside those that are built in. */
  readonly profiles?: readonly Profile[];
  /** Rules of others. */
  readonly ruleSets?: readonly RuleSet[];
}
