import type { GivenTexts } from "./evidence/source-texts.ts";
import type { Seed } from "./fast/key-hash.ts";
import type { FilesTogether } from "./files-together.ts";
import type { DateOrders } from "./fixes/date-in-order.ts";
import type { OpenSpill } from "./keys/spill.ts";
import type { Profile } from "./profiles/profile.ts";
import type { Progress } from "./progress.ts";
import type { Reference } from "./reference.ts";
import type { RuleSet } from "./rule-sets.ts";
import type { SavedMapping } from "./saved-mapping.ts";
import type { FileBaseline } from "./settings/file-baseline.ts";
import type { RuleSettings } from "./settings/rule-settings.ts";
import type { Ignored } from "./settings/suppression.ts";
import type { GivenCoding } from "./tier-coding.ts";

/** How to check a file: answers to what the file itself does not say. */
export interface CheckOptions {
  /** The edition of a file that has no column for it. */
  readonly edition?: number | undefined;
  /** What the numbers in tier columns mean, where that is not plain from the columns themselves. */
  readonly tierCodes?: readonly GivenCoding[] | undefined;
  /** Character between cells, where it is not plain from the file. */
  readonly delimiter?: string | undefined;
  /** The sheet of a workbook, or the list of a JSON object; one that is a known table is found where it is not said. */
  readonly sheet?: string | undefined;
  /** How the text is encoded, where that is not UTF-8 or plain from the file: a name of the Encoding Standard. */
  readonly encoding?: string | undefined;
  /** Id of the source that asserts the placements of a file whose rows do not say. Default: `dataset/` and the file's name. */
  readonly source?: string | undefined;
  /** Placements to compare with: see {@link Reference}. Without it the rules that compare are skipped and listed. */
  readonly reference?: Reference | undefined;
  /**
   * The texts of sources, by which evidence and quotations are checked: each by the id of its source or the name of a
   * file. Without them the rules about words are skipped and listed.
   */
  readonly texts?: GivenTexts | undefined;
  /** What the columns mean, as saved by an earlier inspection and edited. */
  readonly mapping?: SavedMapping | undefined;
  /** The kind of table that the file is, where it is not to be recognised. */
  readonly profile?: Profile | undefined;
  /** Kinds of table to recognise beside those that are built in. */
  readonly profiles?: readonly Profile[] | undefined;
  /** Rules of others, to be applied beside those of this package: see `defineRuleSet`. */
  readonly ruleSets?: readonly RuleSet[] | undefined;
  /**
   * How rows are proven: by WebAssembly where that may run, by its twin in JavaScript, or each one exactly, which is
   * slow and finds the same.
   */
  readonly engine?: "javascript" | "exact" | undefined;
  /**
   * Most bytes that are held in memory of a workbook or a Parquet file that can only be read through: from a stream, or
   * packed. Default: 512 MiB.
   */
  readonly mostHeld?: number | undefined;
  /** Bytes of memory that the keys of rows may take. Default: 128 MiB with `spill`, 512 MiB without it. */
  readonly keyMemory?: number | undefined;
  /**
   * Temporary storage for the keys past that; without it further keys are not compared, and the report says so.
   * In Node `spillToDisk` of `@open-tip/validators/node`.
   */
  readonly spill?: OpenSpill | undefined;
  /** Two words of 32 bits from which hashes of keys begin. Random by default; what is found does not hang on it. */
  readonly keySeed?: Seed | undefined;
  /** The files that this one makes up a dataset with: what it refers to may stand in another of them. */
  readonly together?: FilesTogether | undefined;
  /**
   * Whether nothing that a cell holds may be told: findings then say what their rule asks, and columns are named only
   * where their names are known. Names of files and sheets stay.
   */
  readonly redact?: boolean | undefined;
  /** Which rules are not applied, how serious others are, and what their options are. */
  readonly rules?: RuleSettings | undefined;
  /** Findings that are to rest, with the reason. They are reported as resting, and do not count. */
  readonly ignore?: readonly Ignored[] | undefined;
  /** What was found in the file before: that much of the same rests. To be made anew for each check. */
  readonly baseline?: FileBaseline | undefined;
  /**
   * Whether edits have their values also where those may not be shown: for who writes the file itself. What is found then
   * is not to be reported. `redact` has no effect beside it.
   */
  readonly forFixing?: boolean | undefined;
  /** In which order columns write their dates, for who writes the file itself: of others no date is rewritten. */
  readonly dateOrders?: DateOrders | undefined;
  /** Ends the reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how far the reading has come: some ten times a second at most, and once at the end unless it fails. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
