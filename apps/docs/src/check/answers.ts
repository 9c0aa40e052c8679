import { type CheckOptions, parseCoding, type SaidOfFile, type SavedMapping } from "@open-tip/validators";

/** What the reader said of a file. */
export interface Answers {
  readonly edition?: number;
  /** As the command line takes it: `1=tier-1,2=tier-2`. */
  readonly tierCodes?: readonly string[];
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly profile?: string;
  readonly mapping?: SavedMapping;
}

type Said = Pick<CheckOptions, "edition" | "tierCodes" | "delimiter" | "sheet" | "encoding" | "mapping"> & {
  readonly profile?: string;
};

/**
 * The answers as options of a check.
 * @throws {OpenTipError} `bad-option` for what cannot be a coding
 */
export function optionsOf({ tierCodes, ...rest }: Answers): Said {
  return { ...rest, ...(tierCodes && { tierCodes: tierCodes.map(parseCoding) }) };
}

/** The answers that are kept beside a mapping. */
export function saidBeside({ tierCodes, delimiter, sheet, encoding }: SaidOfFile): SaidOfFile {
  return {
    ...(tierCodes && { tierCodes }),
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
  };
}

/** What a saved mapping answers: what the columns mean, and what was kept beside it. */
export function answersIn({ profile, columns, edition, ...said }: SavedMapping): Answers {
  return {
    ...saidBeside(said),
    ...(edition !== undefined && { edition }),
    mapping: { profile, columns },
  };
}
