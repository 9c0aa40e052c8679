import { check } from "./help/check.ts";
import { convert } from "./help/convert.ts";
import { diff } from "./help/diff.ts";
import { inspect } from "./help/inspect.ts";
import { rules } from "./help/rules.ts";
import { schema } from "./help/schema.ts";
import { show } from "./help/show.ts";
import { verify } from "./help/verify.ts";

const texts: ReadonlyMap<string, string> = new Map(
  Object.entries({ inspect, check, show, convert, diff, verify, rules, schema }),
);

/** The names of all commands. */
export const commandNames: readonly string[] = [...texts.keys()];

/** The options of a command, with examples; undefined when there is no such command. */
export function helpFor(command: string): string | undefined {
  return texts.get(command);
}

/** What open-tip can do, for a first call. */
export function overview(): string {
  return `open-tip: checks data on trafficking in persons (TIP)

  open-tip inspect FILE...       what a file is, and what its columns mean
  open-tip check FILE...         what is wrong, where, why, and how to mend it
  open-tip show FILE --at PLACE  the row that a report names, with its neighbours
  open-tip convert FILE -o OUT   the same data as a canonical table
  open-tip diff A B              which placements two tables have differently
  open-tip verify DATASET --articles DIR
                                 whether its passages stand in your copies
  open-tip rules [CODE]          what a rule asks, why, and how to mend what it finds
  open-tip schema [ENTITY]       what the standard says of an entity, or a template
  open-tip help COMMAND          the options of a command, with examples
  open-tip --version             the version

Nothing is sent anywhere: files are read on this machine only.
`;
}
