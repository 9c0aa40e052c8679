import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { FileReport } from "../src/index.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** Heap of the process, in megabytes. What goes beyond ends it. */
const HEAP = 256;

// The kernel keeps the peak of a process, where there is one that does; others say what they use at the end.
const tellPeak = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from "node:fs";
  process.on("exit", () => {
    let peak = process.memoryUsage.rss() / 1024;
    try {
      peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? peak);
    } catch {}
    writeSync(3, String(peak));
  });
`)}`;

export interface BoundedRun {
  readonly code: number | null;
  readonly report: FileReport | undefined;
  readonly err: string;
  /** Most memory that the process had, in megabytes. */
  readonly peak: number;
}

/** Checks a file, or a stream on standard input, by the command line in a process of little memory. */
export function checkBounded(given: string | AsyncIterable<Uint8Array>): Promise<BoundedRun> {
  const path = typeof given === "string" ? given : "-";
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      "--conditions=@open-tip/source",
      "--no-warnings",
      `--import=${tellPeak}`,
      cli,
      ...["check", path, "--format", "json"],
    ],
    { env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["pipe", "pipe", "pipe", "pipe"] },
  );
  const [stdin, ...outputs] = child.stdio;
  const texts = ["", "", ""];
  for (const [index, output] of outputs.slice(0, 3).entries()) {
    (output as Readable).setEncoding("utf8").on("data", (text: string) => {
      texts[index] += text;
    });
  }
  // A check that stops early closes its input: that is its right.
  stdin?.on("error", () => undefined);
  if (typeof given === "string") stdin?.end();
  else if (stdin) Readable.from(given).pipe(stdin);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      const [out = "", err = "", peak = ""] = texts;
      const report = out === "" ? undefined : (JSON.parse(out).reports[0] as FileReport);
      resolve({ code, report, err, peak: Math.round(Number(peak) / 1024) });
    }),
  );
}
