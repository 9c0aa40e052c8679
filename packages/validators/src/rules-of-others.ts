import { OpenTipError } from "./errors.ts";
import type { OwnRule } from "./rule-sets.ts";

/**
 * A rule that may throw, as one that says whose fault it is: what others wrote must not look like a fault of this package,
 * nor end in a stack trace.
 */
export function guarded<R extends OwnRule>(rule: R): R {
  const guard =
    <Arguments extends readonly unknown[], Result>(run: (...given: Arguments) => Result) =>
    (...given: Arguments): Result => {
      try {
        return run.apply(rule, given as never);
      } catch (error) {
        if (error instanceof OpenTipError) throw error;
        throw new OpenTipError(
          "rule-failed",
          `The rule ${rule.code} failed: ${error instanceof Error ? error.message : String(error)}`,
          "It is no rule of this package: tell its author, or check without its set.",
        );
      }
    };
  const { check } = rule as { check: (...given: unknown[]) => void };
  if (rule.scope !== "dataset") return { ...rule, check: guard(check) };
  const { keep } = rule as { keep: (...given: unknown[]) => unknown };
  return { ...rule, check: guard(check), keep: guard(keep) };
}
