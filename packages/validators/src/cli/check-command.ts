import { parseArgs } from "node:util";
import { report } from "../check.ts";
import { OpenTipError } from "../errors.ts";
import { type Severity, severities } from "../finding.ts";
import { openFile, openStdin } from "../node.ts";
import { renderJson } from "../render-json.ts";
import { renderPretty } from "../render-pretty.ts";
import { DEFAULT_SAMPLES, type FileReport } from "../report.ts";
import { exitCode } from "../verdict.ts";
import { fileOptions, readFileOptions } from "./file-options.ts";
import { paintFor } from "./paint.ts";

/** `open-tip check FILE…`: returns the exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...fileOptions,
      format: { type: "string", default: "pretty" },
      "fail-on": { type: "string", default: "error" },
      samples: { type: "string", default: String(DEFAULT_SAMPLES) },
    },
  });
  if (positionals.length === 0)
    throw new OpenTipError("bad-option", "No file was given.", "Try: open-tip check rankings.csv");
  const format = oneOf("--format", values.format, ["pretty", "json"]);
  const failOn = oneOf("--fail-on", values["fail-on"], severities) as Severity;
  const options = { ...readFileOptions(values), samples: samplesOf(values.samples) };

  const reports: FileReport[] = [];
  for (const path of positionals) {
    const input = path === "-" ? openStdin() : await openFile(path);
    const one = await report(input, options);
    reports.push(one);
    if (format === "pretty")
      process.stdout.write(`${reports.length > 1 ? "\n" : ""}${renderPretty(one, paintFor(process.stdout))}`);
  }
  if (format === "json") process.stdout.write(renderJson(reports, failOn));
  return exitCode(reports, failOn);
}

function oneOf(option: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  throw new OpenTipError(
    "bad-option",
    `${option} ${JSON.stringify(value)} is not known.`,
    `Give one of ${known.join(", ")}.`,
  );
}

function samplesOf(text: string): number {
  if (text === "all") return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new OpenTipError(
    "bad-option",
    `--samples ${JSON.stringify(text)} is not a number.`,
    "Give a number, or all.",
  );
}
