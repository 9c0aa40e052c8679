import { existsSync } from "node:fs";
import type { BaselineFile } from "../config/baseline-file.ts";
import { type AllSaid, BY_DEFAULT, type EffectiveConfig } from "../config/effective-config.ts";
import { OpenTipError } from "../errors.ts";
import { severities } from "../finding.ts";
import type { CheckOptions } from "../options.ts";
import type { Reference } from "../reference.ts";
import type { ReportFormat } from "../reports/formats.ts";
import { isObject } from "../settings/rule-setting-faults.ts";
import type { FailOn } from "../verdict.ts";
import { readReference } from "./read-reference.ts";
import { maxWarningsOf, oneOf, samplesOf } from "./report-options.ts";
import { formatNames } from "./report-outputs.ts";

/** What holds for a whole call of `check`. */
export interface RunSettings {
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
  readonly format: ReportFormat;
  readonly samples: number;
  /** The same where somebody says it: then people are told as many. */
  readonly samplesTold: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly force: boolean;
  readonly redact: boolean;
  /** Each FORMAT=FILE. */
  readonly output: readonly string[];
  readonly reference: Reference | undefined;
  /** The texts of sources, by the names of their files. */
  readonly texts: CheckOptions["texts"];
}

/** Reads what a configuration and a command line say of a call. */
export async function runSettings(effective: EffectiveConfig): Promise<RunSettings> {
  const said = effective.forRun();
  const text = (key: string) => {
    const value = said.get(key)?.value;
    return value === undefined ? undefined : String(value);
  };
  const samples = samplesOf(text("samples") ?? "");
  return {
    failOn: oneOf("--fail-on", text("failOn") ?? "", severities),
    maxWarnings: maxWarningsOf(text("maxWarnings")),
    format: oneOf("--format", text("format") ?? "", formatNames),
    samples,
    samplesTold: said.get("samples")?.from === BY_DEFAULT ? undefined : samples,
    quiet: said.get("quiet")?.value === true,
    verbose: said.get("verbose")?.value === true,
    force: said.get("force")?.value === true,
    redact: said.get("redact")?.value === true,
    output: outputsOf(effective, said),
    reference: await referenceOf(effective, said),
    texts: await textsOf(effective.path(said.get("articles"))),
  };
}

function outputsOf(effective: EffectiveConfig, said: AllSaid): string[] {
  const output = said.get("output");
  if (!output) return [];
  if (!isObject(output.value)) return [output.value].flat().map(String);
  return Object.entries(output.value).map(
    ([format, file]) => `${format}=${effective.path({ value: file, from: output.from })}`,
  );
}

async function referenceOf(effective: EffectiveConfig, said: AllSaid): Promise<Reference | undefined> {
  const reference = said.get("reference");
  if (!reference) return undefined;
  if (isObject(reference.value)) return reference.value as unknown as Reference;
  const path = effective.path(reference);
  return readReference(path !== undefined && existsSync(path) ? path : String(reference.value));
}

async function textsOf(folder: string | undefined): Promise<CheckOptions["texts"]> {
  if (folder === undefined) return undefined;
  const { readFolder } = await import("./read-folder.ts");
  return (await readFolder(folder)).map(({ name, content }) => [name, content] as const);
}

/**
 * The baseline of a call, where there is one.
 * @throws {OpenTipError} `bad-option`, `file-not-found` or `bad-baseline`
 */
export async function baselineOf(
  effective: EffectiveConfig,
  redact: boolean,
): Promise<BaselineFile | undefined> {
  const said = effective.forRun();
  const written = effective.path(said.get("writeBaseline"));
  const prunes = said.get("pruneBaseline")?.value === true;
  if (written !== undefined && prunes)
    throw new OpenTipError(
      "bad-option",
      "--write-baseline and --prune-baseline exclude each other.",
      "A baseline that is written holds nothing that is to be taken out.",
    );
  const path = written ?? effective.path(said.get("baseline"));
  if (path !== undefined) {
    const { BaselineFile } = await import("../config/baseline-file.ts");
    return BaselineFile.open(path, written !== undefined ? "write" : prunes ? "prune" : "only use", redact);
  }
  if (!prunes) return undefined;
  throw new OpenTipError(
    "bad-option",
    "There is no baseline to prune.",
    "Say which: --baseline and its name, or baseline in the configuration.",
  );
}
