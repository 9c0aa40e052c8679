import { OpenTipError } from "../errors.ts";
import { HIDDEN } from "../hidden.ts";
import { type LineLayout, padded } from "../line-layout.ts";
import { openFile } from "../node.ts";
import { printable } from "../printable.ts";
import { type At, show } from "../show.ts";
import type { ShownRow } from "../shown-row.ts";
import { configOptions, configured, configuredFiles } from "./configured.ts";
import { fileOptions } from "./file-options.ts";
import { layoutFor } from "./line-layout.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";

/** `open-tip show FILE --at PLACE`: returns the exit code. */
export async function showCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("show", args, {
    ...fileOptions,
    ...configOptions,
    at: { type: "string" },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0 || values.at === undefined) {
    throw new OpenTipError(
      "bad-option",
      "A file and a place are to be given.",
      "Try: open-tip show rankings.csv --at row:12",
    );
  }
  const effective = await configured(values, tokens);
  const options = await (await configuredFiles(effective, values)).of(path);
  // As spreadsheets write a cell of another sheet.
  const [, sheet, cell] = /^'?(.+?)'?!([A-Z]{1,3}\d+)$/.exec(values.at) ?? [];
  const at = placeOf(cell ?? values.at);
  const rows = await show(await openFile(path), at, sheet === undefined ? options : { ...options, sheet });
  const paint = paintFor(process.stdout);
  const layout = layoutFor(process.stdout);
  const shown = rows.map((row) => paint(linesOf(row, layout), row.wanted ? "strong" : "faint"));
  if (rows.some(({ cells }) => cells.some(({ value }) => value === undefined)))
    shown.push(paint(hiddenWords(options.redact), "faint"));
  process.stdout.write(`${shown.join("\n\n")}\n`);
  return 0;
}

function placeOf(text: string): At {
  const [, row] = /^(?:row:)?(\d+)$/.exec(text) ?? [];
  if (row !== undefined) return { row: Number(row) };
  const [, columnLetter, cellRow] = /^([A-Z]{1,3})(\d+)$/.exec(text) ?? [];
  if (columnLetter !== undefined) return { row: Number(cellRow), columnLetter };
  const [, byteOffset] = /^byte:(\d+)$/.exec(text) ?? [];
  if (byteOffset !== undefined) return { byteOffset: Number(byteOffset) };
  if (text.startsWith("/")) return { pointer: text };
  throw new OpenTipError(
    "bad-option",
    `--at ${JSON.stringify(text)} is no place.`,
    "Give row:12, a cell such as B12 or Data!B12, byte:3456, or a JSON Pointer such as /3/tier.",
  );
}

function linesOf({ position, wanted, cells }: ShownRow, layout: LineLayout): string {
  const { sheet, row, line, byteOffset, pointer } = position;
  const where = [
    sheet === undefined ? "" : `sheet ${printable(sheet)}`,
    row === undefined ? "" : `row ${row}`,
    line === undefined || line === row ? "" : `line ${line}`,
    byteOffset === undefined ? "" : `byte ${byteOffset}`,
    pointer ?? "",
  ].filter((word) => word !== "");
  const width = Math.max(0, ...cells.map(({ column }) => layout.measure(printable(column))));
  const shown = cells.map(
    ({ column, value, wanted: asked }) =>
      `  ${asked ? ">" : " "} ${padded(printable(column), width, layout)}  ${value === undefined ? HIDDEN : printable(value)}`,
  );
  return [`${wanted ? "> " : "  "}${where.join(", ")}`, ...shown].join("\n");
}

function hiddenWords(redact = false): string {
  return `${HIDDEN} is ${redact ? "a value, or a name of a column that is not known" : "a value of a column that is sensitive or not known"}.`;
}
