import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { OpenTipError } from "../errors.ts";
import { inspect } from "../inspect.ts";
import { openFile, openStdin } from "../node.ts";
import { renderInspected } from "../render-inspected.ts";
import { savedMappingOf } from "../saved-mapping.ts";
import { fileOptions, readFileOptions } from "./file-options.ts";
import { paintFor } from "./paint.ts";
import { formats, oneOf } from "./report-options.ts";

/** `open-tip inspect FILE`: returns the exit code, 3 where the file is not understood. */
export async function inspectCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...fileOptions,
      format: { type: "string", default: "pretty" },
      "save-mapping": { type: "string" },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new OpenTipError("bad-option", "One file is to be given.", "Try: open-tip inspect rankings.csv");
  const format = oneOf("--format", values.format, formats);
  const input = path === "-" ? openStdin() : await openFile(path);
  const inspected = await inspect(input, await readFileOptions(values));
  if (format === "json") process.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`);
  else process.stdout.write(renderInspected(inspected, paintFor(process.stdout)));
  const target = values["save-mapping"];
  if (target !== undefined && inspected.mapping) {
    await writeFile(target, `${JSON.stringify(savedMappingOf(inspected.mapping), null, 2)}\n`, {
      flag: "wx",
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST")
        throw new OpenTipError("output-exists", `${target} exists.`, "Give another name, or remove it.");
      throw new OpenTipError(
        "file-not-writable",
        `${target} could not be written (${error.code}).`,
        "Check the folder.",
      );
    });
  }
  return inspected.checkable ? 0 : 3;
}
