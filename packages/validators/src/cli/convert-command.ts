import { once } from "node:events";
import { type FileHandle, open } from "node:fs/promises";
import { type CanonicalFormat, canonicalFormats } from "../canonical-formats.ts";
import { convert } from "../convert.ts";
import { OpenTipError } from "../errors.ts";
import { count, plural } from "../printable.ts";
import { renderPretty } from "../render-pretty.ts";
import { renderVerdict } from "../render-verdict.ts";
import { exitCode } from "../verdict.ts";
import { configOptions, configured, configuredFiles } from "./configured.ts";
import { fileOptions } from "./file-options.ts";
import { layoutFor } from "./line-layout.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { oneOf } from "./report-options.ts";
import { openSource } from "./sources.ts";

/** `open-tip convert FILE -o OUT`: returns the exit code. */
export async function convertCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("convert", args, {
    ...fileOptions,
    ...configOptions,
    output: { type: "string", short: "o" },
    format: { type: "string" },
    quiet: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    throw new OpenTipError(
      "bad-option",
      "Exactly one file can be converted at a time.",
      "Try: open-tip convert rankings.csv -o placements.csv",
    );
  }
  const effective = await configured(values, tokens);
  const files = await configuredFiles(effective, values);
  const input = await openSource(path);
  const format = formatOf(values.format, values.output);
  const options = { ...(await files.of(input.name)), format };
  const out = values.output === undefined ? undefined : await create(values.output, values.force);
  try {
    const lines = convert(input, options);
    while (true) {
      const next = await lines.next();
      if (next.done) {
        const { report, written, unresolved } = next.value;
        const paint = paintFor(process.stderr);
        const layout = layoutFor(process.stderr);
        process.stderr.write(
          values.quiet ? renderVerdict(report, paint) : renderPretty(report, paint, { layout }),
        );
        process.stderr.write(
          `  ${plural(written, "placement")} written${values.output ? ` to ${values.output}` : ""}`,
        );
        process.stderr.write(
          unresolved > 0 ? `, ${count(unresolved)} of them with blanks where the file could not be read` : "",
        );
        const { rowsRejected } = report.coverage;
        process.stderr.write(
          rowsRejected > 0
            ? `; ${plural(rowsRejected, "row")} could not be read and ${rowsRejected === 1 ? "is" : "are"} not in it.\n`
            : ".\n",
        );
        return exitCode([report]);
      }
      if (out) await out.write(next.value);
      else if (!process.stdout.write(next.value)) await once(process.stdout, "drain");
    }
  } finally {
    await out?.close();
  }
}

/** What is asked for, or else what the name of the file to write says it is. */
function formatOf(asked: string | undefined, output = ""): CanonicalFormat {
  if (asked !== undefined)
    return oneOf("--format", asked, Object.keys(canonicalFormats) as CanonicalFormat[]);
  if (/\.(?:ndjson|jsonl)$/i.test(output)) return "ndjson";
  return /\.json$/i.test(output) ? "json" : "csv";
}

async function create(path: string, force: boolean): Promise<FileHandle> {
  try {
    return await open(path, force ? "w" : "wx");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST")
      throw new OpenTipError(
        "output-exists",
        `${path} exists already.`,
        "Choose another name, or add --force to replace it.",
      );
    throw new OpenTipError(
      "file-not-writable",
      `${path} cannot be written (${code}).`,
      "Check the folder and its permissions.",
    );
  }
}
