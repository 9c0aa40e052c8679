import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const requirements = join(import.meta.dirname, "requirements.txt");
const environment = join(import.meta.dirname, "../../.venv");
const bin = join(environment, process.platform === "win32" ? "Scripts" : "bin");

function run(command: string, args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv): string {
  return execFileSync(command, args, {
    cwd,
    ...(env && { env }),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Makes the virtual environment of the package, with exactly the pinned requirements. One that was made for the
 * same requirements is used again.
 */
export function preparePython(): void {
  const made = join(environment, "requirements.txt");
  if (existsSync(made) && readFileSync(made, "utf8") === readFileSync(requirements, "utf8")) return;
  const python = process.platform === "win32" ? "python" : "python3";
  try {
    run(python, ["-c", "import sys, venv, ensurepip; assert sys.version_info >= (3, 11)"]);
  } catch (cause) {
    throw new Error(
      `The interoperability tests need ${python} 3.11 or newer, with venv and pip, on the PATH. Install it, or leave \`npm run test:interop\` to CI.`,
      { cause },
    );
  }
  rmSync(environment, { recursive: true, force: true });
  run(python, ["-m", "venv", environment]);
  run(join(bin, "python"), ["-m", "pip", "install", "--quiet", "--requirement", requirements]);
  // Last, so that an environment left half-made is made anew.
  copyFileSync(requirements, made);
}

/** Runs the virtual environment's Python in a folder, and returns what it prints. */
export function runPython(args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv): string {
  return run(join(bin, "python"), args, cwd, env);
}

/** Runs a script of this folder in the virtual environment and parses the JSON that it prints. */
export function python<Answer>(script: string, args: readonly string[]): Answer {
  return JSON.parse(runPython([join(import.meta.dirname, script), ...args]));
}
