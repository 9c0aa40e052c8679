import type { CheckOptions } from "./options.ts";

const reasons = {
  sheet: "It has no sheets or lists to choose from, so --sheet was not used.",
  encoding: "Its texts are always in UTF-8, so --encoding was not used.",
  delimiter: "Its cells are not parted by a character, so --delimiter was not used.",
} as const;

/**
 * Options about how a file is written that were given and not used, in words.
 * @param unused those that say nothing about files of this kind
 */
export function unusedOptions(
  options: Pick<CheckOptions, keyof typeof reasons>,
  unused: readonly (keyof typeof reasons)[],
): string[] {
  return unused.flatMap((name) => (options[name] === undefined ? [] : [reasons[name]]));
}
