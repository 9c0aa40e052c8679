import { OpenTipError } from "../errors.ts";
import type { Input } from "../input.ts";
import { findFiles, openFile, openStdin } from "../node.ts";
import type { FileNotOpened, FilePassedOver } from "../run-report.ts";
import { describeFailure } from "./failure.ts";

/** Opens what an argument names: a file, or standard input for `-`. */
export async function openSource(path: string): Promise<Input> {
  return path === "-" ? openStdin() : openFile(path);
}

/** What came of the files of a call. */
export interface Visited<T> {
  readonly results: readonly T[];
  readonly passedOver: readonly FilePassedOver[];
  readonly notOpened: readonly FileNotOpened[];
  /** Whether the call names one file, and nothing else was met. */
  readonly single: boolean;
}

/**
 * Does something with each file that arguments name, and says how many there are. One that cannot be opened is told of,
 * and does not stop the others.
 * @param found is told the files before the first is opened
 */
export async function visit<T>(
  args: readonly string[],
  each: (input: Input, files: number) => Promise<T>,
  found?: (files: readonly string[]) => Promise<void>,
): Promise<Visited<T>> {
  const { files, passedOver, notOpened: missing } = await findFiles(args);
  await found?.(files);
  const results: T[] = [];
  const notOpened: FileNotOpened[] = [];
  const tell = (one: FileNotOpened) => {
    notOpened.push(one);
    process.stderr.write(describeFailure(new OpenTipError(one.code, one.message, one.remedy)));
  };
  for (const one of missing) tell(one);
  for (const path of files) {
    try {
      results.push(await each(await openSource(path), files.length));
    } catch (error) {
      if (!(error instanceof OpenTipError)) throw error;
      const { code, message, remedy } = error;
      tell({ path, code, message, remedy });
    }
  }
  const single = results.length + notOpened.length === 1 && passedOver.length === 0;
  return { results, passedOver, notOpened, single };
}
