import type { PackageParts } from "./package-parts.ts";
import type { SeekableInput } from "./seekable-input.ts";
import { damaged, notAWorkbook, unsupported } from "./workbook-error.ts";
import type { ZipEntry } from "./zip-entries.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LONGEST_MIME_TYPE = 128;

/** Refuses what is no zip file, by its first bytes, and says what it is where that can be told. */
export async function refuseOle(input: SeekableInput): Promise<void> {
  const head = await input.slice(0, Math.min(OLE.length, input.size));
  if (head.length === 0) throw notAWorkbook({ file: input.name }, "it is empty");
  if (OLE.every((byte, index) => head[index] === byte)) {
    throw unsupported(
      { file: input.name },
      "it is password-protected, or an .xls file of before 2007",
      "Open it in a spreadsheet program, remove the password if there is one, and save it as .xlsx.",
    );
  }
}

/**
 * The main part of a workbook.
 * @throws {OpenTipError} `not-a-workbook`, `unsupported-workbook` or `bad-workbook`
 */
export async function findWorkbook(parts: PackageParts): Promise<ZipEntry> {
  const where = parts.where();
  const mimeType = parts.find("mimetype");
  if (mimeType) {
    const said = new TextDecoder().decode(await parts.small(mimeType, LONGEST_MIME_TYPE));
    if (said.includes("opendocument.spreadsheet")) {
      throw unsupported(where, "it is an OpenDocument spreadsheet (.ods)", "Save it as .xlsx, or as CSV.");
    }
    if (said !== "") throw notAWorkbook(where, `it is a file of type ${JSON.stringify(said)}`);
  }
  const target = (await parts.relationshipsOf()).targetOf("officeDocument");
  if (target === undefined) throw notAWorkbook(where, "it is a zip file that holds something else");
  if (target.toLowerCase().endsWith(".bin")) {
    throw unsupported(where, "it is a binary workbook (.xlsb)", "Save it as .xlsx.");
  }
  const found = parts.find(target);
  if (!found) throw damaged(where, `its main part ${JSON.stringify(target)} is missing`);
  return found;
}
