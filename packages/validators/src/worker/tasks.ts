import { report, run } from "../check.ts";
import { convert } from "../convert.ts";
import type { Input } from "../input.ts";
import { inspect } from "../inspect.ts";
import type { CheckOptions } from "../options.ts";
import { show } from "../show.ts";
import type { Question } from "./messages.ts";

/** What is done for a question: yields items, several at once, and returns the rest of the answer. */
type Task = (
  input: Input,
  options: CheckOptions & { readonly samples?: number },
  question: Question,
) => AsyncGenerator<readonly unknown[], unknown>;

export const tasks: Readonly<Record<Question["task"], Task>> = {
  async *check(input, options) {
    const batches = run(input, options);
    while (true) {
      const next = await batches.next();
      if (next.done) return next.value;
      yield next.value.findings;
    }
  },
  async *convert(input, options) {
    const texts = convert(input, options);
    while (true) {
      const next = await texts.next();
      if (next.done) return next.value;
      yield [next.value];
    }
  },
  report: only((input, options) => report(input, options)),
  inspect: only((input, options) => inspect(input, options)),
  show: only((input, options, { at }) => show(input, at ?? { row: 1 }, options)),
};

/** A task that has no items. */
function only(work: (...given: Parameters<Task>) => Promise<unknown>): Task {
  return async function* (...given) {
    yield [];
    return work(...given);
  };
}
