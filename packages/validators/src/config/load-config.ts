import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { OpenTipError } from "../errors.ts";
import { isObject, pathInWords } from "../settings/rule-setting-faults.ts";
import type { Config } from "./config.ts";
import { fitsFile } from "./file-pattern.ts";

/** A configuration, and where it stands. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string;
  /** As it is called in what is printed. */
  readonly name: string;
  /** The folder that paths in it are relative to. */
  readonly folder: string;
  /** Whether one of some patterns in it fits a file. */
  readonly fits: (patterns: string | readonly string[], file: string) => boolean;
}

/**
 * Reads a configuration and checks it.
 * @throws {OpenTipError} `file-not-found` or `bad-config`
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const name = basename(path);
  if (!existsSync(path))
    throw new OpenTipError(
      "file-not-found",
      `There is no configuration ${path}.`,
      "Check the path of --config.",
    );
  const value = name.endsWith(".json") ? await readJson(path, name) : await readModule(path, name);
  // Rules and formats are loaded only where there is something to hold to them.
  const { configShape, isRuleSet } = await import("./config-shape.ts");
  const { rulesOf } = await import("../rule-sets.ts");
  const sets = isObject(value) && Array.isArray(value.ruleSets) ? value.ruleSets.filter(isRuleSet) : [];
  const [fault, ...more] = configShape(rulesOf(sets)).faults(value, []);
  if (fault) {
    const others = more.length > 0 ? ` Also wrong: ${more.slice(0, 5).map(placed).join("; ")}.` : "";
    throw new OpenTipError("bad-config", `${name}: ${placed(fault)}.`, `${fault.remedy}${others}`);
  }
  const folder = dirname(resolve(path));
  const fits: LoadedConfig["fits"] = (patterns, file) => fitsFile(patterns, folder, file);
  return { config: value as Config, path, name, folder, fits };
}

function placed({ path, message }: { path: readonly (string | number)[]; message: string }): string {
  return path.length === 0 ? message : `${pathInWords(path)}: ${message}`;
}

async function readJson(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, "utf8");
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new OpenTipError(
      "bad-config",
      `${name} is not JSON: ${what}.`,
      "Comments are not JSON, nor is a comma at the end.",
    );
  }
}

async function readModule(path: string, name: string): Promise<unknown> {
  const isTypeScript = /\.m?ts$/.test(name);
  if (isTypeScript && !process.features.typescript) {
    throw new OpenTipError(
      "bad-config",
      `${name} is TypeScript, which Node ${process.versions.node} does not read by itself.`,
      "Use Node 22.18 or later, or write it as open-tip.config.mjs or open-tip.config.json.",
    );
  }
  const module = await imported(path, name);
  if (module.default === undefined)
    throw new OpenTipError(
      "bad-config",
      `${name} has no default export.`,
      "Write: export default defineConfig({ … })",
    );
  return module.default;
}

async function imported(path: string, name: string): Promise<{ readonly default?: unknown }> {
  try {
    return await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === "ERR_MODULE_NOT_FOUND";
    const remedy =
      missing && message.includes("@open-tip/validators")
        ? "Install it where the configuration is (npm install --save-dev @open-tip/validators), or export the object without defineConfig."
        : "Correct it; node with the file's name shows where the fault is.";
    throw new OpenTipError("bad-config", `${name} cannot be loaded: ${message ?? error}`, remedy);
  }
}
