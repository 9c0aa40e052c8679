import type { Fixed } from "../fixes/fixed.ts";
import { fixFile } from "../node.ts";
import type { CheckOptions } from "../options.ts";
import { FixLog } from "./fix-log.ts";
import type { FixRequest } from "./fix-options.ts";

/** How one file of a call is to be checked. */
export type OptionsOf = (file: string) => Promise<CheckOptions & { readonly samples?: number }>;

/** Fixes the files of a call, and notes how that is taken back where a log is wanted. */
export class Fixer {
  private readonly options: OptionsOf;
  private readonly unsafe: boolean;
  private readonly log: FixLog | undefined;

  constructor(
    { unsafe, log }: FixRequest,
    options: OptionsOf,
    { redact, force }: { readonly redact: boolean; readonly force: boolean },
  ) {
    this.options = options;
    this.unsafe = unsafe;
    this.log = log === undefined ? undefined : new FixLog(log, { redact, force });
  }

  /** Makes ready to write, before anything is fixed. */
  async open(files: readonly string[]): Promise<void> {
    await this.log?.open(files);
  }

  async fix(path: string): Promise<Fixed> {
    const { options, unsafe, log } = this;
    const fixed = await fixFile(path, {
      ...(await options(path)),
      unsafe,
      ...(log && { onInverse: (inverse, round) => log.note(inverse, round) }),
    });
    if (fixed.made.safe + fixed.made.unsafe > 0) await log?.done(path);
    return fixed;
  }

  async end(): Promise<void> {
    await this.log?.finish();
  }

  async close(): Promise<void> {
    await this.log?.discard();
  }
}
