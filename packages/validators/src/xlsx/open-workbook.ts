import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { quoted } from "../printable.ts";
import { defaultLimits, type WorkbookLimits } from "./limits.ts";
import { PackageParts } from "./package-parts.ts";
import { findWorkbook, refuseOle } from "./recognise-package.ts";
import { seekable } from "./seekable-input.ts";
import { SharedParts } from "./shared-parts.ts";
import { type SheetInfo, Workbook } from "./workbook.ts";
import { damaged } from "./workbook-error.ts";
import { WorkbookPart } from "./workbook-part.ts";
import type { ZipEntry } from "./zip-entries.ts";

/**
 * Opens an .xlsx workbook (also .xlsm, .xltx): finds its sheets, and reads none of their cells yet.
 * @param limits - how much is read at most; {@link defaultLimits} where not given
 * @param engine - `javascript` to do without WebAssembly even where it is there
 * @throws {OpenTipError} `not-a-workbook`, `unsupported-workbook`, `bad-workbook`, `workbook-too-large`, or
 * `file-not-readable` for an input that cannot be read at any offset
 */
export async function openWorkbook(
  input: Input,
  limits: Partial<WorkbookLimits> = {},
  engine?: CheckOptions["engine"],
): Promise<Workbook> {
  const source = seekable(input);
  await refuseOle(source);
  const parts = await PackageParts.open(source, { ...defaultLimits, ...limits });
  const main = await findWorkbook(parts);
  const where = parts.where(main);
  const listed = await parts.read(main, new WorkbookPart(where, parts.limits));
  const relationships = await parts.relationshipsOf(main);
  const sheets = new Map<SheetInfo, ZipEntry>();
  listed.sheets.forEach(({ name, hidden, relationship }, index) => {
    const { kind = "", target = "" } = relationships.byId.get(relationship) ?? {};
    const entry = parts.find(target);
    if (!entry) throw damaged(where, `the sheet ${quoted(name)} is missing`);
    const info = { name, hidden, index, bytes: entry.compressedSize, hasCells: kind === "worksheet" };
    sheets.set(info, entry);
  });
  if (sheets.size === 0) throw damaged(where, "it has no sheets");
  const find = (kind: string) => {
    const target = relationships.targetOf(kind);
    const entry = target === undefined ? undefined : parts.find(target);
    if (target !== undefined && !entry) throw damaged(where, `its part ${quoted(target)} is missing`);
    return entry;
  };
  const shared = new SharedParts(parts, {
    strings: find("sharedStrings"),
    styles: find("styles"),
    dates: listed.dates,
    plainly: engine !== "javascript",
  });
  return new Workbook(parts, sheets, shared);
}
