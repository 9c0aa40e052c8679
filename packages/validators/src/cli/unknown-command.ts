import { OpenTipError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { quoted } from "../printable.ts";
import { commandNames } from "./help.ts";

/** What is said of a command that there is none of: the one that was probably meant, or all. */
export function unknownCommand(name: string): OpenTipError {
  const meant = didYouMean(name, commandNames) ?? `Give one of ${commandNames.join(", ")}.`;
  return new OpenTipError(
    "bad-option",
    `There is no command ${quoted(name)}.`,
    `${meant} See open-tip --help.`,
  );
}
