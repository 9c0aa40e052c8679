import { placeWords } from "../place-words.ts";
import { count, plural, quoted } from "../printable.ts";
import type { Edit, FixCounts } from "./fix.ts";
import type { Fixed } from "./fixed.ts";

/** What can be mended without a person, as sentences; empty where nothing can be. */
export function fixWords({ safe, unsafe }: FixCounts): string {
  const likely = `${plural(unsafe, "more is a guess", "more are guesses")}: --fix-unsafe`;
  if (safe === 0)
    return unsafe === 0 ? "" : `${plural(unsafe, "finding")} can be mended by a guess: --fix-unsafe.`;
  const sure = `${plural(safe, "finding")} can be mended with --fix`;
  return unsafe === 0 ? `${sure}.` : `${sure}; ${likely}.`;
}

/** What was changed in a file, in lines; the first says how much. */
export function fixedLines({ made, left, samples }: Fixed): string[] {
  const { safe, unsafe } = made;
  const all = safe + unsafe;
  if (all + left === 0) return ["Nothing was to be fixed."];
  const guesses = unsafe > 0 ? `, ${count(unsafe)} of them by a guess` : "";
  const not = left > 0 ? ` ${plural(left, "value")} could not be.` : "";
  const more = all - samples.length;
  return [
    `${plural(all, "value was", "values were")} fixed${guesses}.${not}`,
    ...samples.map((edit) => `  ${changeWords(edit)}`),
    ...(more > 0 && samples.length > 0 ? [`  and ${count(more)} more`] : []),
  ];
}

function changeWords({ place, old, new: now }: Edit): string {
  const where = placeWords(place);
  if (old === undefined || now === undefined) return `${where}: changed; the values are not shown.`;
  return `${where}: ${quoted(old)} is now ${quoted(now)}.`;
}
