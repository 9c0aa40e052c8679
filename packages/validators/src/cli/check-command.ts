import { report } from "../check.ts";
import { OpenTipError } from "../errors.ts";
import { FilesTogether } from "../files-together.ts";
import { severities } from "../finding.ts";
import type { Input } from "../input.ts";
import { count, plural } from "../printable.ts";
import { type RunReport, totalsOf } from "../run-report.ts";
import { runExitCode, tooManyWarnings } from "../verdict.ts";
import { fileOptions, readFileOptions } from "./file-options.ts";
import { fixOptions, fixRequest } from "./fix-options.ts";
import { Fixer } from "./fixer.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { readReference } from "./read-reference.ts";
import { maxWarningsOf, oneOf, reportOptions, samplesOf } from "./report-options.ts";
import { formatNames, ReportOutputs } from "./report-outputs.ts";
import { revertFixes } from "./revert-fixes.ts";
import { showFixes } from "./show-fixes.ts";
import { openSource, visit } from "./sources.ts";

/** `open-tip check FILE…`: returns the exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs("check", args, {
    ...fileOptions,
    ...reportOptions,
    "fail-on": { type: "string", default: "error" },
    "max-warnings": { type: "string" },
    reference: { type: "string" },
    output: { type: "string", short: "o", multiple: true },
    force: { type: "boolean", default: false },
    ...fixOptions,
  });
  if (values["revert-fixes"] !== undefined) return revertFixes(values["revert-fixes"], values.encoding);
  if (positionals.length === 0)
    throw new OpenTipError("bad-option", "No file was given.", "Try: open-tip check rankings.csv");
  const failOn = oneOf("--fail-on", values["fail-on"], severities);
  const maxWarnings = maxWarningsOf(values["max-warnings"]);
  const format = oneOf("--format", values.format, formatNames);
  const shown = { failOn, maxWarnings, quiet: values.quiet, paint: paintFor(process.stdout) };
  const outputs = new ReportOutputs(format, values.output ?? [], shown, values.force);
  const reference = values.reference === undefined ? undefined : await readReference(values.reference);
  const options = {
    ...(await readFileOptions(values)),
    samples: samplesOf(values.samples),
    reference,
    onFindings: outputs.onFindings,
  };

  const request = fixRequest(values, positionals);
  if (request.does === "show") return showFixes(positionals, options, request.unsafe);
  const fixer = request.does === "fix" ? new Fixer(request, options, values.force) : undefined;
  const together = new FilesTogether(options);
  const each = async (input: Input, files: number) => {
    const fixed = await fixer?.fix(input.name);
    const now = fixed ? await openSource(input.name) : input;
    const found = await report(now, files > 1 ? { ...options, together } : options);
    const one = fixed ? { ...found, fixed } : found;
    await outputs.file(one);
    return one;
  };
  try {
    const visited = await visit(positionals, each, async (files) => {
      await outputs.open(files);
      await fixer?.open(files);
    });
    const { results: reports, passedOver, notOpened } = visited;
    const several = reports.length > 1 && { together: await together.report() };
    const run = { reports, passedOver, notOpened, ...several };
    await fixer?.end();
    await outputs.end(run);
    if (tooManyWarnings(run, maxWarnings)) process.stderr.write(warningsInWords(run, maxWarnings));
    return runExitCode(run, failOn, { maxWarnings });
  } finally {
    await fixer?.close();
    await outputs.close();
  }
}

function warningsInWords(run: RunReport, maxWarnings = 0): string {
  const { warning } = totalsOf(run).counts;
  return `open-tip: ${plural(warning, "warning")}, and --max-warnings allows ${count(maxWarnings)}.\n`;
}
