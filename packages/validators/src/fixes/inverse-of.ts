import type { WrittenEdit } from "./fix.ts";

/**
 * The edit that takes another back, in the file that has been edited.
 * @param byteOffset of the new bytes there
 */
export function inverseOf(edit: WrittenEdit, byteOffset: number, length: number): WrittenEdit {
  const { old, new: now, written, place, ...rest } = edit;
  return {
    ...rest,
    place: { ...place, byteOffset, byteEnd: byteOffset + length },
    ...(now !== undefined && { old: now }),
    ...(old !== undefined && { new: old }),
    written: { old: written.new, new: written.old },
  };
}
