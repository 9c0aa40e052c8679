import type { Finding } from "../finding.ts";
import { type Edit, isWritten, type WrittenEdit } from "../fixes/fix.ts";
import { artifact } from "./sarif-artifact.ts";

/** The fix of a finding as SARIF has it, where the bytes are known that it changes and may be told. */
export function sarifFixes({ fix, place }: Finding): { readonly fixes?: readonly unknown[] } {
  // Offsets are of what is packed in such a file, which readers do not unpack.
  if (/\.gz$/i.test(place.file)) return {};
  if (!fix || fix.kind === "manual" || fix.edits.length === 0 || !fix.edits.every(isTold)) return {};
  const replacements = fix.edits.filter(isWritten).map(replacement);
  const change = { ...artifact(place.file), replacements };
  const description = { text: fix.title };
  return { fixes: [{ description, artifactChanges: [change], properties: { kind: fix.kind } }] };
}

function isTold(edit: Edit): boolean {
  return edit.hidden !== true && isWritten(edit);
}

function replacement({ place: { byteOffset = 0, byteEnd = 0 }, written }: WrittenEdit) {
  const byteLength = byteEnd - byteOffset;
  const binary = binaryOf(written, byteLength);
  return {
    deletedRegion: { byteOffset, byteLength },
    insertedContent: { text: written.new, ...(binary !== undefined && { binary }) },
  };
}

/**
 * The new bytes in base 64, which a region of bytes asks for. In which encoding the file is written is not told; where
 * this hangs on it and it is not plainly UTF-8, there is the text alone.
 */
function binaryOf({ old, new: now }: WrittenEdit["written"], byteLength: number): string | undefined {
  const encoder = new TextEncoder();
  const isOfBytes = encoder.encode(old).length === byteLength;
  if (!isOfBytes || (isAscii(old) && !isAscii(now))) return undefined;
  return btoa(String.fromCharCode(...encoder.encode(now)));
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
