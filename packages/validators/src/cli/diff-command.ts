import { type Difference, type Differences, diff } from "../diff.ts";
import { OpenTipError } from "../errors.ts";
import { count, plural } from "../printable.ts";
import { valuesInWords } from "../reference.ts";
import { territoryName } from "../territory-reader.ts";
import { configOptions, configured, configuredFiles, isRedacted, samplesSaid } from "./configured.ts";
import { fileOptions } from "./file-options.ts";
import { layoutFor } from "./line-layout.ts";
import { readArgs } from "./read-args.ts";
import { formats, oneOf, reportOptions } from "./report-options.ts";
import { openSource } from "./sources.ts";

/** `open-tip diff A B`: returns the exit code, 1 where the two differ. */
export async function diffCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("diff", args, {
    ...fileOptions,
    ...reportOptions,
    ...configOptions,
  });
  const [a, b, ...others] = positionals;
  if (a === undefined || b === undefined || others.length > 0) {
    throw new OpenTipError(
      "bad-option",
      "Exactly two files can be compared.",
      "Try: open-tip diff old.csv new.csv",
    );
  }
  if (a === "-" && b === "-") {
    throw new OpenTipError(
      "bad-option",
      "Standard input can be one of the two, and not both.",
      "Save one of them to a file.",
    );
  }
  const format = oneOf("--format", values.format, formats);
  const effective = await configured(values, tokens);
  const samples = samplesSaid(effective);
  const files = await configuredFiles(effective, values);
  const [first, second] = [await openSource(a), await openSource(b)];
  const found = await diff(first, second, await files.of(first.name), await files.of(second.name));
  const code = exitCodeOf(found);
  const { quiet } = values;
  const redact = isRedacted(effective);
  if (format === "json") {
    const told = { exitCode: code, a, b, counts: countsOf(found), ...(redact ? reportsOf(found) : found) };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else if (quiet) process.stdout.write(`${sums(found)}${code === 3 ? " Not everything was read." : ""}\n`);
  else {
    const words = inWords(a, b, found, redact ? undefined : samples);
    process.stdout.write(layoutFor(process.stdout).wrap(words));
  }
  return code;
}

function countsOf({ same, differing, onlyInA, onlyInB }: Differences) {
  return { same, differing: differing.length, onlyInA: onlyInA.length, onlyInB: onlyInB.length };
}

/** What may be told besides of files whose values are not to be shown. */
function reportsOf({ same, reports }: Differences): Pick<Differences, "same" | "reports"> {
  return { same, reports };
}

function sums(found: Differences): string {
  const { same, differing, onlyInA, onlyInB } = countsOf(found);
  return `${plural(same, "placement")} the same, ${count(differing)} different, ${count(onlyInA)} only in the first, ${count(onlyInB)} only in the second.`;
}

function exitCodeOf({ differing, onlyInA, onlyInB, reports }: Differences): 0 | 1 | 3 {
  if (reports.some(({ coverage }) => !coverage.complete || coverage.placements === 0)) return 3;
  return differing.length + onlyInA.length + onlyInB.length > 0 ? 1 : 0;
}

/** @param samples how many of each kind are shown; undefined for none, as values are not to be shown */
function inWords(a: string, b: string, found: Differences, samples: number | undefined): string {
  const { reports } = found;
  const lines = [
    `${a}\n  ${reports[0].what}`,
    `${b}\n  ${reports[1].what}`,
    "",
    sums(found),
    ...(samples === undefined
      ? ["Which they are is not shown, as --redact asks."]
      : sections(found, samples)),
    ...reports
      .filter(({ coverage }) => !coverage.complete || coverage.placements === 0)
      .map(({ file }) => `\n${file} was not read whole. Look at it first: open-tip check ${file}`),
  ];
  return `${lines.join("\n")}\n`;
}

function sections({ differing, onlyInA, onlyInB }: Differences, samples: number): string[] {
  return [
    ...section("Different", differing, samples, (one) => [
      `first: ${side(one, "a")}`,
      `second: ${side(one, "b")}`,
    ]),
    ...section("Only in the first", onlyInA, samples, (one) => [side(one, "a")]),
    ...section("Only in the second", onlyInB, samples, (one) => [side(one, "b")]),
  ];
}

function section(
  title: string,
  differences: readonly Difference[],
  samples: number,
  sides: (one: Difference) => readonly string[],
): string[] {
  if (differences.length === 0) return [];
  const shown = differences.slice(0, samples);
  const rest = differences.length - shown.length;
  return [
    `\n${title}`,
    ...shown.map((one) => `  ${territoryName(one.territory)} ${one.edition}: ${sides(one).join("; ")}`),
    ...(rest > 0 ? [`  and ${count(rest)} more: --samples all shows them`] : []),
  ];
}

function side({ territory, edition, ...both }: Difference, which: "a" | "b"): string {
  return valuesInWords({ territory, edition, level: "contested", values: both[which] });
}
