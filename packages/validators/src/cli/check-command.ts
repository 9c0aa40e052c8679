import { report } from "../check.ts";
import { OpenTipError } from "../errors.ts";
import { FilesTogether } from "../files-together.ts";
import { severities } from "../finding.ts";
import { renderJson } from "../render-json.ts";
import { renderPretty } from "../render-pretty.ts";
import { renderTotals } from "../render-totals.ts";
import { runExitCode } from "../verdict.ts";
import { fileOptions, readFileOptions } from "./file-options.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { readReference } from "./read-reference.ts";
import { formats, oneOf, reportOptions, samplesOf } from "./report-options.ts";
import { visit } from "./sources.ts";

/** `open-tip check FILE…`: returns the exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs("check", args, {
    ...fileOptions,
    ...reportOptions,
    "fail-on": { type: "string", default: "error" },
    reference: { type: "string" },
  });
  if (positionals.length === 0)
    throw new OpenTipError("bad-option", "No file was given.", "Try: open-tip check rankings.csv");
  const format = oneOf("--format", values.format, formats);
  const failOn = oneOf("--fail-on", values["fail-on"], severities);
  const reference = values.reference === undefined ? undefined : await readReference(values.reference);
  const options = { ...(await readFileOptions(values)), samples: samplesOf(values.samples), reference };

  const paint = paintFor(process.stdout);
  let before = "";
  const together = new FilesTogether(options);
  const { results, single, ...beside } = await visit(positionals, async (input, files) => {
    const one = await report(input, files > 1 ? { ...options, together } : options);
    if (format === "pretty") process.stdout.write(`${before}${renderPretty(one, paint)}`);
    before = "\n";
    return one;
  });
  const several = results.length > 1 && { together: await together.report() };
  const run = { reports: results, ...beside, ...several };
  if (format === "json") process.stdout.write(renderJson(results, failOn, run));
  else if (!single) process.stdout.write(`${before}${renderTotals(run, paint)}`);
  return runExitCode(run, failOn);
}
