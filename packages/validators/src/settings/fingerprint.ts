import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding } from "../finding.ts";

/** Bytes of a hash that are kept: enough that no two of millions are the same by chance. */
const BYTES = 8;

/**
 * What a finding is known by from one check to the next, as a hash: its rule, its column, and what it says of the record.
 * Rows may be added, removed and moved, so that numbers of rows, also in words, are no part of it.
 */
export function fingerprintOf(finding: Finding): string {
  return bytesToHex(sha256(utf8ToBytes(identityOf(finding))).subarray(0, BYTES));
}

/** The same before it is hashed. */
export function identityOf({ rule, place, message }: Finding): string {
  const { sheet, column, columnLetter, pointer, record } = place;
  const member = pointer?.replace(/\/\d+/g, "/*");
  return JSON.stringify([rule, sheet, column ?? columnLetter, member, record, withoutRows(message)]);
}

/** A message without the numbers of rows, lines and bytes in it. */
function withoutRows(message: string): string {
  return message.replace(/\b(rows?|lines?|bytes?) [\d,]+/gi, "$1 *");
}
