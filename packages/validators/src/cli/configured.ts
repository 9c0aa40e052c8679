import { EffectiveConfig } from "../config/effective-config.ts";
import { findConfig } from "../config/find-config.ts";
import type { LoadedConfig } from "../config/load-config.ts";
import { ConfiguredFiles } from "./configured-files.ts";
import type { GivenFileOptions } from "./file-options.ts";
import { givenOptions } from "./given-options.ts";
import { samplesOf } from "./report-options.ts";

/** The options that say which configuration holds, for `parseArgs` of `node:util`. */
export const configOptions = {
  config: { type: "string" },
  "no-config": { type: "boolean", default: false },
} as const;

interface GivenConfig {
  readonly config?: string | undefined;
  readonly "no-config"?: boolean | undefined;
}

/** The configuration of a call, with what the command line says. */
export async function configured(
  values: GivenConfig & Readonly<Record<string, unknown>>,
  tokens: Parameters<typeof givenOptions>[1],
): Promise<EffectiveConfig> {
  const path = values["no-config"] ? undefined : (values.config ?? findConfig(process.cwd()));
  return new EffectiveConfig(path === undefined ? undefined : await load(path), givenOptions(values, tokens));
}

async function load(path: string): Promise<LoadedConfig> {
  const { loadConfig } = await import("../config/load-config.ts");
  return loadConfig(path);
}

/** Whether nothing that a cell holds may be told. */
export function isRedacted(effective: EffectiveConfig): boolean {
  return effective.forRun().get("redact")?.value === true;
}

/** How many of what is alike is to be shown. */
export function samplesSaid(effective: EffectiveConfig): number {
  return samplesOf(String(effective.forRun().get("samples")?.value));
}

/** The options of each file of a call. */
export async function configuredFiles(
  effective: EffectiveConfig,
  values: GivenFileOptions,
): Promise<ConfiguredFiles> {
  const files = new ConfiguredFiles(effective, { ...values, redact: isRedacted(effective) || undefined });
  await files.open();
  return files;
}
