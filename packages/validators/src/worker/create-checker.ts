import type { CanonicalFormat } from "../canonical-formats.ts";
import type { Conversion } from "../convert.ts";
import type { Finding } from "../finding.ts";
import type { FixedBlob } from "../fixes/fix-blob.ts";
import type { Inspected } from "../inspect.ts";
import type { FileReport, Outcome } from "../report.ts";
import type { ReportFormat } from "../reports/formats.ts";
import type { At } from "../show.ts";
import type { ShownRow } from "../shown-row.ts";
import { type CheckerOptions, sentOptions } from "./checker-options.ts";
import { converse } from "./converse.ts";
import type { MessageTarget } from "./message-target.ts";
import { type Fixing, PROTOCOL, type Question } from "./messages.ts";

type Sampled = CheckerOptions & { readonly samples?: number };
type Converted = Sampled & { readonly format?: CanonicalFormat };

/** The library, running in a worker. Sources are Files and Blobs, which are not copied; errors are those of the library. */
export interface Checker {
  /** Yields findings as they are found. While one is looked at, the worker reads little on and then waits. */
  check(source: Blob, options?: CheckerOptions): AsyncGenerator<Finding, Outcome>;
  /** Folds what is found into a report. */
  report(source: Blob, options?: Sampled): Promise<FileReport>;
  /** Checks, and yields the report in some format in pieces of text, of which a Blob can be made. */
  writeReport(source: Blob, format: ReportFormat, options?: Sampled): AsyncGenerator<string, FileReport>;
  /** Says from the first rows what a file is. */
  inspect(source: Blob, options?: CheckerOptions): Promise<Inspected>;
  /** The row at a place, with its neighbours. */
  show(source: Blob, at: At, options?: CheckerOptions): Promise<ShownRow[]>;
  /** Yields the canonical table in pieces of text, of which a Blob can be made: CSV, unless `format` says another. */
  convert(source: Blob, options?: Converted): AsyncGenerator<string, Conversion>;
  /** The file with fixes made in it, as a Blob: those that are safe, or what is asked for. The source stays as it is. */
  fix(source: Blob, options?: CheckerOptions & Fixing): Promise<FixedBlob>;
  /** Ends the worker. What was asked of it, and is not answered, fails with `worker-failed`. */
  terminate(): void;
}

/**
 * Speaks to a worker that runs `@open-tip/validators/worker/start`, or a script of your own that calls `serve`. The
 * worker may be asked several things at once. End it by the checker's `terminate`: of its own nobody is told in all browsers.
 */
export function createChecker(worker: MessageTarget): Checker {
  const ended = new AbortController();
  const ask = <Item, Result>(
    task: Question["task"],
    blob: Blob,
    options: Converted,
    more: Pick<Question, "at" | "reportFormat" | "fixing"> = {},
  ) => {
    const name = options.name ?? ("name" in blob ? String(blob.name) : "blob");
    const sent = sentOptions(options);
    const progress = options.onProgress !== undefined;
    const question = { openTip: PROTOCOL, task, blob, name, options: sent, progress, ...more };
    return converse<Item, Result>(worker, question, options, ended.signal);
  };
  return {
    check: (source, options = {}) => ask("check", source, options),
    report: async (source, options = {}) => resultOf(ask<never, FileReport>("report", source, options)),
    writeReport: (source, format, options = {}) => ask("write", source, options, { reportFormat: format }),
    inspect: async (source, options = {}) => resultOf(ask<never, Inspected>("inspect", source, options)),
    show: async (source, at, options = {}) =>
      resultOf(ask<never, ShownRow[]>("show", source, options, { at })),
    convert: (source, options = {}) => ask("convert", source, options),
    fix: async (source, { unsafe, of, logName, roundsBefore, ...options } = {}) =>
      resultOf(
        ask<never, FixedBlob>("fix", source, options, { fixing: { unsafe, of, logName, roundsBefore } }),
      ),
    terminate: () => {
      worker.terminate?.();
      ended.abort();
    },
  };
}

async function resultOf<Result>(answer: AsyncGenerator<never, Result>): Promise<Result> {
  const { value } = await answer.next();
  return value;
}
