import { writeFile } from "node:fs/promises";
import { OpenTipError } from "../errors.ts";
import { type Inspected, inspect } from "../inspect.ts";
import type { Paint } from "../paint.ts";
import { count, plural, visible } from "../printable.ts";
import { renderInspected } from "../render-inspected.ts";
import { passedOverLines } from "../render-passed-over.ts";
import { asSaved, saidOfFile } from "../said-of-file.ts";
import { type SavedMapping, savedMappingOf } from "../saved-mapping.ts";
import { configOptions, configured, configuredFiles, isRedacted } from "./configured.ts";
import { fileOptions } from "./file-options.ts";
import { layoutFor } from "./line-layout.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { formats, oneOf } from "./report-options.ts";
import { visit } from "./sources.ts";

/** `open-tip inspect FILE...`: returns the exit code, 3 where a file is not understood. */
export async function inspectCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("inspect", args, {
    ...fileOptions,
    ...configOptions,
    format: { type: "string", default: "pretty" },
    quiet: { type: "boolean", default: false },
    "save-mapping": { type: "string" },
  });
  if (positionals.length === 0)
    throw new OpenTipError("bad-option", "No file was given.", "Try: open-tip inspect rankings.csv");
  const format = oneOf("--format", values.format, formats);
  const effective = await configured(values, tokens);
  const files = await configuredFiles(effective, values);
  const target = values["save-mapping"];
  if (target !== undefined && positionals.length > 1) throw manyMappings();
  if (target !== undefined && isRedacted(effective))
    throw new OpenTipError(
      "bad-option",
      "A mapping holds the names of columns, which --redact does not show.",
      "Leave out --redact or --save-mapping.",
    );
  const paint = paintFor(process.stdout);
  const layout = layoutFor(process.stdout);
  const { quiet } = values;
  let before = "";
  const { results, single, passedOver, notOpened } = await visit(positionals, async (input) => {
    const inspected = await inspect(input, await files.of(input.name));
    if (format === "pretty")
      process.stdout.write(
        quiet ? inOneLine(inspected, paint) : `${before}${renderInspected(inspected, paint, layout)}`,
      );
    if (!quiet) before = "\n";
    return inspected;
  });
  const understood = results.filter(({ checkable }) => checkable).length;
  const whole = understood === results.length && !passedOver.some(({ unread }) => unread);
  const exitCode = notOpened.length > 0 ? 2 : whole ? 0 : 3;
  const [first] = results;
  if (format === "json") {
    const all = single && first ? first : { exitCode, files: results, passedOver, notOpened };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else if (!single) {
    const words = [`${plural(results.length, "file")}, ${count(understood)} understood`];
    if (notOpened.length > 0) words.push(`${count(notOpened.length)} could not be opened`);
    const lines = [...(quiet ? [] : passedOverLines(passedOver, paint)), `${words.join("; ")}.`];
    process.stdout.write(layout.wrap(`${before}${lines.join("\n")}\n`));
  }
  if (target !== undefined && !single) throw manyMappings();
  if (target !== undefined && first?.mapping)
    await saveMapping(target, savedMappingOf(first.mapping, saidOfFile(asSaved(await files.of(first.file)))));
  return exitCode;
}

function inOneLine({ file, what, checkable }: Inspected, paint: Paint): string {
  return `${paint(visible(file), "strong")}: ${what}${checkable ? "" : "; its rows cannot be checked as it is"}.\n`;
}

function manyMappings(): OpenTipError {
  return new OpenTipError(
    "bad-option",
    "--save-mapping writes down the mapping of one file.",
    "Give one file with it.",
  );
}

async function saveMapping(target: string, mapping: SavedMapping): Promise<void> {
  await writeFile(target, `${JSON.stringify(mapping, null, 2)}\n`, { flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST")
        throw new OpenTipError("output-exists", `${target} exists.`, "Give another name, or remove it.");
      throw new OpenTipError(
        "file-not-writable",
        `${target} could not be written (${error.code}).`,
        "Check the folder.",
      );
    },
  );
}
