import { report, run } from "../check.ts";
import { type ConvertOptions, convert } from "../convert.ts";
import type { Input } from "../input.ts";
import { inspect } from "../inspect.ts";
import { show } from "../show.ts";
import type { Question } from "./messages.ts";

/** What is done for a question: yields items, several at once, and returns the rest of the answer. */
type Task = (
  input: Input,
  options: ConvertOptions,
  question: Question,
) => AsyncGenerator<readonly unknown[], unknown>;

export const tasks: Readonly<Record<Question["task"], Task>> = {
  check: (input, options) => each(run(input, options, false), ({ findings }) => findings),
  convert: (input, options) => each(convert(input, options), (lines) => [lines]),
  report: only((input, options) => report(input, options)),
  inspect: only((input, options) => inspect(input, options)),
  write: async function* (input, options, { reportFormat = "json" }) {
    // Most pages ask for no file: what writes one is loaded when one does.
    const { writeReport } = await import("../reports/write-report.ts");
    return yield* each(writeReport(input, reportFormat, options), (text) => [text]);
  },
  fix: only(async (_, options, { blob, name, fixing }) => {
    const { fixBlob } = await import("../fixes/fix-blob.ts");
    return fixBlob(blob, name, { ...options, ...fixing });
  }),
  show: only((input, options, { at }) => show(input, at ?? { row: 1 }, options)),
};

/** A task that has items: those that are in each step of a work. */
async function* each<Step, Result>(
  work: AsyncGenerator<Step, Result>,
  itemsOf: (step: Step) => readonly unknown[],
): AsyncGenerator<readonly unknown[], Result> {
  try {
    while (true) {
      const next = await work.next();
      if (next.done) return next.value;
      yield itemsOf(next.value);
    }
  } finally {
    // Who stops asking lets go of the file.
    await work.return(undefined as never);
  }
}

/** A task that has no items. */
function only(work: (...given: Parameters<Task>) => Promise<unknown>): Task {
  return async function* (...given) {
    yield [];
    return work(...given);
  };
}
