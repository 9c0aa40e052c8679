import { OpenTipError } from "../errors.ts";

/** The options that fix files, for `parseArgs` of `node:util`. */
export const fixOptions = {
  fix: { type: "boolean", default: false },
  "fix-unsafe": { type: "boolean", default: false },
  "fix-dry-run": { type: "boolean", default: false },
  "fix-log": { type: "string" },
  "revert-fixes": { type: "string" },
} as const;

/** What a call is to do to files. */
export interface FixRequest {
  /** Whether files are changed, or what would change is only shown; undefined where neither is asked for. */
  readonly does: "fix" | "show" | undefined;
  readonly unsafe: boolean;
  /** Where the edits that take back what was done go. */
  readonly log: string | undefined;
}

interface Given {
  readonly fix: boolean;
  readonly "fix-unsafe": boolean;
  readonly "fix-dry-run": boolean;
  readonly "fix-log"?: string | undefined;
}

/**
 * Reads what a call asks to be fixed.
 * @throws {OpenTipError} `bad-option`
 */
export function fixRequest(given: Given, sources: readonly string[]): FixRequest {
  const { fix, "fix-unsafe": unsafe, "fix-dry-run": show, "fix-log": log } = given;
  const does = show ? "show" : fix || unsafe ? "fix" : undefined;
  if (does && sources.includes("-"))
    throw new OpenTipError(
      "bad-option",
      "What comes in on standard input cannot be fixed in its place.",
      "Save it to a file, and fix that.",
    );
  if (log !== undefined && does !== "fix")
    throw new OpenTipError(
      "bad-option",
      "--fix-log says where to note what was fixed, and nothing is.",
      "Add --fix, or leave out --fix-log.",
    );
  return { does, unsafe, log };
}
