import { expect } from "vitest";
import { OpenTipError } from "../../src/errors.ts";
import { type FileReport, fromBytes, type Input, report } from "../../src/index.ts";
import { inPieces } from "../files.ts";

/** What is said of a file: a report, or one error that has a remedy. Nothing else may come of any bytes. */
export async function answer(input: Input): Promise<FileReport | OpenTipError> {
  try {
    return await report(input);
  } catch (error) {
    if (!(error instanceof OpenTipError)) throw error;
    expect(error.remedy).toMatch(/\S/);
    return error;
  }
}

/** Every row was checked, was rejected with a finding, or is blank; and what was not read is said. */
export function expectAccount(found: FileReport | OpenTipError): void {
  if (found instanceof OpenTipError) return;
  const { coverage, groups, counts, mapping } = found;
  const { rowsRead, rowsChecked, rowsRejected, rowsBlank, complete, incompleteBecause } = coverage;
  expect(incompleteBecause.length > 0).toBe(!complete);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(counts.error + counts.warning + counts.info);
  if (!complete) expect(counts.error).toBeGreaterThan(0);
  if (mapping) expect(rowsChecked + rowsRejected + rowsBlank).toBe(rowsRead);
  if (rowsRejected > 0) expect(counts.error).toBeGreaterThanOrEqual(rowsRejected);
  // What programs say to each other is not for readers.
  for (const { message } of groups) expect(message).not.toMatch(/\bundefined\b|\bNaN\b|\[object |thrift/);
}

/** What does not depend on the pieces in which a file comes. How much of it was read before it was given up does. */
function told(found: FileReport | OpenTipError): unknown {
  if (found instanceof OpenTipError) return [found.code, found.message];
  const { bytesRead: _, rowsRead, ...coverage } = found.coverage;
  return { ...found, coverage: { ...coverage, ...(found.mapping && { rowsRead }) } };
}

/** Checks bytes as a whole and in pieces, and gives what was found. */
export async function expectAnswer(
  name: string,
  bytes: Uint8Array,
  pieces: number,
): Promise<FileReport | OpenTipError> {
  const whole = await answer(fromBytes(name, bytes));
  expectAccount(whole);
  const cut = await answer({ name, bytes: () => inPieces(bytes, pieces) });
  expectAccount(cut);
  // How far a damaged archive is unpacked before that shows depends on the pieces.
  const damagedArchive = bytes[0] === 0x1f && JSON.stringify(whole).includes("could be unpacked");
  if (damagedArchive) expect(JSON.stringify(cut)).toContain("could be unpacked");
  else expect(told(cut)).toEqual(told(whole));
  return whole;
}
