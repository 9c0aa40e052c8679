import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** So wide that no line is broken: where one ends is a matter of its own. */
const WIDE = "1000";

/** Runs the command line from source, as a user would from a terminal that is not one (so without colours). */
export function openTip(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array> | readonly (string | Uint8Array)[] = [],
  cwd = process.cwd(),
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const child = spawn(process.execPath, ["--conditions=@open-tip/source", "--no-warnings", cli, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "", COLUMNS: WIDE, ...env },
  });
  const collected = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    collected.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    collected.err += text;
  });
  // A check that stops early closes its input: that is its right.
  child.stdin.on("error", () => undefined);
  Readable.from(stdin).pipe(child.stdin);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...collected })));
}

const folder = mkdtempSync(join(tmpdir(), "open-tip-"));

/** Writes a file into a temporary folder and returns its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A path in the temporary folder where nothing is yet. */
export function nowhere(name: string): string {
  return join(folder, name);
}
