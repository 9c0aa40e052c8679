import { fromBytes, type Input } from "../src/input.ts";
import type { WorkbookLimits } from "../src/xlsx/limits.ts";
import { openWorkbook } from "../src/xlsx/open-workbook.ts";
import type { SheetRow } from "../src/xlsx/sheet-row.ts";
import { makeZip, type ZipMember } from "./make-zip.ts";

/** What goes into a workbook. Sheets are the XML inside of `worksheet`, by name. */
export interface Contents {
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of the elements that list the sheets, by name. */
  readonly states?: Readonly<Record<string, string>>;
  /** The XML inside of `sst`. */
  readonly strings?: string;
  /** The XML inside of `styleSheet`. */
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly strict?: boolean;
  /** Parts written anew, or left out where undefined. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** What is special of the entry of a part. */
  readonly entries?: Readonly<Record<string, Partial<ZipMember>>>;
  readonly extra?: readonly ZipMember[];
  readonly zip64?: boolean;
}

export const SHEET = "xl/worksheets/sheet1.xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook's bytes. */
export function makeWorkbook(contents: Contents): Uint8Array {
  const base = contents.strict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const rel = contents.strict
    ? `${base}/officeDocument/relationships`
    : `${base}/officeDocument/2006/relationships`;
  const main = contents.strict ? `${base}/spreadsheetml/main` : `${base}/spreadsheetml/2006/main`;
  const relationships = (entries: readonly (readonly [string, string])[]) =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${rel}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const part = (root: string, inner: string) => `${DECLARATION}<${root} xmlns="${main}">${inner}</${root}>`;
  const sheets = Object.entries(contents.sheets ?? { Data: "<sheetData/>" });
  const names = sheets.map(([name], i) => {
    const state = contents.states?.[name] ?? "";
    return `<sheet xmlns:r="${rel}" name="${name}" sheetId="${i + 7}" r:id="rId${i + 1}" ${state}/>`;
  });
  const parts: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": part(
      "workbook",
      `<workbookPr${contents.date1904 ? ' date1904="1"' : ""}/><sheets>${names.join("")}</sheets>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ...(contents.strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
      ...(contents.styles === undefined ? [] : [["styles", "styles.xml"] as const]),
    ]),
    ...Object.fromEntries(
      sheets.map(([, inner], i) => [`xl/worksheets/sheet${i + 1}.xml`, part("worksheet", inner)]),
    ),
    ...(contents.strings !== undefined && { "xl/sharedStrings.xml": part("sst", contents.strings) }),
    ...(contents.styles !== undefined && { "xl/styles.xml": part("styleSheet", contents.styles) }),
    ...contents.parts,
  };
  const members = Object.entries(parts).flatMap(([name, content]) => {
    if (content === undefined) return [];
    const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return [{ name, data, ...contents.entries?.[name] }];
  });
  return makeZip([...members, ...(contents.extra ?? [])], contents.zip64);
}

/** A workbook to read. */
export function workbookOf(contents: Contents): Input {
  return fromBytes("book.xlsx", makeWorkbook(contents));
}

/** All rows of a sheet, the first where none is named. */
export async function rowsOf(
  input: Input,
  name?: string,
  limits?: Partial<WorkbookLimits>,
): Promise<SheetRow[]> {
  const workbook = await openWorkbook(input, limits);
  const rows: SheetRow[] = [];
  const sheet = workbook.sheets.find((sheet) => name === undefined || sheet.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  for await (const batch of workbook.rows(sheet)) rows.push(...batch.rows);
  return rows;
}

/** The texts of a sheet whose data is given as XML, row by row. */
export async function cellsOf(data: string, contents: Contents = {}): Promise<(readonly string[])[]> {
  const input = workbookOf({ ...contents, sheets: { Data: `<sheetData>${data}</sheetData>` } });
  return (await rowsOf(input)).map(({ cells }) => cells);
}
