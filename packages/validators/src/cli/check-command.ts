import { report } from "../check.ts";
import type { EffectiveConfig } from "../config/effective-config.ts";
import { OpenTipError } from "../errors.ts";
import { FilesTogether } from "../files-together.ts";
import { framesOf } from "../frames/frames.ts";
import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { count, plural } from "../printable.ts";
import { type RunReport, totalsOf } from "../run-report.ts";
import { runExitCode, tooManyWarnings } from "../verdict.ts";
import { baselineOf, runSettings } from "./check-settings.ts";
import { configOptions, configured, configuredFiles } from "./configured.ts";
import type { ConfiguredFiles } from "./configured-files.ts";
import { fileOptions } from "./file-options.ts";
import { type FixRequest, fixOptions, fixRequest } from "./fix-options.ts";
import type { Fixer } from "./fixer.ts";
import { layoutFor } from "./line-layout.ts";
import { paintFor } from "./paint.ts";
import { ProgressLine } from "./progress-line.ts";
import { readArgs } from "./read-args.ts";
import { reportOptions } from "./report-options.ts";
import { ReportOutputs } from "./report-outputs.ts";
import { openSource, visit } from "./sources.ts";

const options = {
  ...fileOptions,
  ...reportOptions,
  "fail-on": { type: "string" },
  "max-warnings": { type: "string" },
  reference: { type: "string" },
  articles: { type: "string" },
  output: { type: "string", short: "o", multiple: true },
  force: { type: "boolean" },
  ...configOptions,
  verbose: { type: "boolean" },
  "print-config": { type: "boolean", default: false },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  "prune-baseline": { type: "boolean" },
  ...fixOptions,
} as const;

/** `open-tip check FILE…`: returns the exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("check", args, options);
  if (values["revert-fixes"] !== undefined) {
    const { revertFixes } = await import("./revert-fixes.ts");
    return revertFixes(values["revert-fixes"], values.encoding);
  }
  const effective = await configured(values, tokens);
  if (values["print-config"]) {
    const { printConfig } = await import("./print-config.ts");
    process.stdout.write(printConfig(effective, positionals));
    return 0;
  }
  if (positionals.length === 0)
    throw new OpenTipError("bad-option", "No file was given.", "Try: open-tip check rankings.csv");
  const settings = await runSettings(effective);
  const files = await configuredFiles(effective, values);
  return check(positionals, effective, settings, files, fixRequest(values, positionals));
}

async function check(
  args: readonly string[],
  effective: EffectiveConfig,
  settings: Awaited<ReturnType<typeof runSettings>>,
  files: ConfiguredFiles,
  request: FixRequest,
): Promise<number> {
  const { failOn, maxWarnings, samples, quiet, verbose, redact, reference, texts } = settings;
  const shown = {
    ...{ failOn, maxWarnings, quiet, verbose, samples: settings.samplesTold },
    ...{ paint: paintFor(process.stdout), layout: layoutFor(process.stdout) },
  };
  const outputs = new ReportOutputs(settings.format, settings.output, shown, settings.force);
  const optionsOf = async (file: string) => ({ ...(await files.of(file)), samples, reference, texts });
  if (request.does === "show") {
    const { showFixes } = await import("./show-fixes.ts");
    return showFixes(args, optionsOf, request.unsafe);
  }
  const fixer = request.does === "fix" ? await fixerOf(request, optionsOf, settings) : undefined;
  const baseline = await baselineOf(effective, redact);
  const byFile = new Map<string, CheckOptions>();
  const together = new FilesTogether({
    ...{
      samples,
      redact,
      profiles: effective.config.profiles,
      ruleSets: effective.config.ruleSets,
      baseline: baseline?.together,
    },
    of: (file) => {
      const { rules, ignore } = byFile.get(file) ?? {};
      return { rules, ignore, ...(baseline && { baseline: baseline.together }) };
    },
  });
  // What streams to the same terminal would be torn by it.
  const streams = process.stdout.isTTY && outputs.onFindings !== undefined;
  const progress = new ProgressLine(streams ? { write: () => false } : process.stderr);
  const each = async (input: Input, all: number) => {
    const options = await optionsOf(input.name);
    byFile.set(input.name, options);
    const fixed = await fixer?.fix(input.name);
    const checked = fixed ? await openSource(input.name) : input;
    const found = await report(checked, {
      ...{ ...options, onFindings: outputs.onFindings },
      ...(baseline && { baseline: baseline.of(input.name) }),
      ...(all > 1 && { together }),
      onProgress: progress.of(input.name),
    }).finally(() => progress.clear());
    const one = fixed ? { ...found, fixed } : found;
    await outputs.file(one, outputs.framed ? await framesOf(checked, one, options) : undefined);
    return one;
  };
  try {
    const visited = await visit(args, each, async (found) => {
      await outputs.open(found);
      await fixer?.open(found);
    });
    const { results: reports, passedOver, notOpened } = visited;
    const several = reports.length > 1 && { together: await together.report() };
    const found: RunReport = { reports, passedOver, notOpened, ...several };
    const unused = [...(await unusedOf(effective, found, args)), ...(baseline?.unused() ?? [])];
    const run: RunReport = {
      ...found,
      ...(baseline && { baseline: baseline.tally(found) }),
      ...(unused.length > 0 && { unusedSettings: unused }),
    };
    await fixer?.end();
    await outputs.end(run);
    await baseline?.finish(run);
    if (tooManyWarnings(run, maxWarnings)) process.stderr.write(warningsInWords(run, maxWarnings));
    return runExitCode(run, failOn, { maxWarnings });
  } finally {
    await fixer?.close();
    await outputs.close();
  }
}

async function fixerOf(...given: ConstructorParameters<typeof Fixer>): Promise<Fixer> {
  const { Fixer } = await import("./fixer.ts");
  return new Fixer(...given);
}

async function unusedOf(effective: EffectiveConfig, run: RunReport, args: readonly string[]) {
  if (!effective.loaded) return [];
  const { unusedSettings } = await import("../config/unused-settings.ts");
  return unusedSettings(effective, run, args);
}

function warningsInWords(run: RunReport, maxWarnings = 0): string {
  const { warning } = totalsOf(run).counts;
  return `open-tip: ${plural(warning, "warning")}, and --max-warnings allows ${count(maxWarnings)}.\n`;
}
