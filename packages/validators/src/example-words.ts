import type { RuleExample } from "./rule-example.ts";

const MOST_LINES = 20;
const LONGEST_LINE = 120;

/** The command that checks an example of a rule, as a user would type it. */
export function exampleCommand({ options = {} }: RuleExample): string {
  const { edition, tierCodes, source, reference, texts } = options;
  const given = [
    edition !== undefined && `--edition ${edition}`,
    tierCodes !== undefined && `--tier-codes "${tierCodes}"`,
    source !== undefined && `--source ${source}`,
    reference !== undefined && "--reference reference",
    texts !== undefined && "--articles copies",
  ].filter(Boolean);
  return ["open-tip check example.csv", ...given].join(" ");
}

/** An example's text. Some are long on purpose: as much is given as is needed to understand one. */
export function exampleText({ csv, times = 1, end = "" }: RuleExample, mostLines = MOST_LINES): string {
  // Enough to fill what is shown: a million repetitions need not be built to be cut off again.
  const enough = Math.min(times, Math.ceil((mostLines * LONGEST_LINE) / Math.max(1, csv.length)) + 1);
  const lines = `${csv.repeat(enough)}${enough === times ? end : ""}`.replace(/\n$/, "").split("\n");
  const cut = lines.slice(0, mostLines).map((line) => line.slice(0, LONGEST_LINE));
  const isCut =
    times > enough || lines.length > mostLines || lines.some((line) => line.length > LONGEST_LINE);
  return [...cut, ...(isCut ? ["[the file goes on]"] : [])].join("\n");
}

/** The texts of sources that an example is held against: names of files of the folder, and what is in them. */
export function exampleTexts({
  options = {},
}: RuleExample): readonly (readonly [name: string, text: string])[] {
  return options.texts ?? [];
}

/** What the reference of an example has, as a table; undefined where it needs none. */
export function exampleReference({ options = {} }: RuleExample): string | undefined {
  if (options.reference === undefined) return undefined;
  const rows = Array.from(
    options.reference.placements,
    ({ territory, edition, tier = "", level }) => `${territory},${edition},${tier},${level}`,
  );
  return ["territory,edition,tier,level", ...rows].join("\n");
}
