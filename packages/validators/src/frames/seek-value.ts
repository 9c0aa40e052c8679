import type { Place } from "../finding.ts";
import { isGzip } from "../gunzip.ts";
import type { Input } from "../input.ts";
import type { Mapping } from "../mapping.ts";
import type { ShownRow } from "../shown-row.ts";

/** Bytes of a value that are looked at: a longer one is not shown. */
const LONGEST = 4096;

/** A value of JSON by its place, with the name under which it stands; undefined where it may not be shown. */
export async function seekValue(
  input: Input & Required<Pick<Input, "slice">>,
  { pointer = "", line, column, columnLetter, byteOffset = 0, byteEnd = 0 }: Place,
  mapping: Mapping<string> | undefined,
): Promise<ShownRow | undefined> {
  const known = mapping?.columns.some(({ letter, sensitive }) => letter === columnLetter && !sensitive);
  if (column === undefined ? !(await isOfStandard(pointer)) : !known) return undefined;
  if (byteEnd <= byteOffset || byteEnd - byteOffset > LONGEST) return undefined;
  if (isGzip(await input.slice(0, 2))) return undefined;
  const value = plainValue(await input.slice(byteOffset, byteEnd));
  if (value === undefined) return undefined;
  const step = pointer.slice(pointer.lastIndexOf("/") + 1).replaceAll("~1", "/");
  const name = column ?? step.replaceAll("~0", "~");
  return {
    position: { pointer, ...(line !== undefined && { line }) },
    wanted: true,
    cells: [{ column: name, value, wanted: true }],
  };
}

/** A value as it is written; undefined where the bytes are not those of one that holds no other. */
function plainValue(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? undefined : text.trim();
  } catch {
    return undefined;
  }
}

async function isOfStandard(pointer: string): Promise<boolean> {
  const { isKnownMember } = await import("./known-member.ts");
  return isKnownMember(pointer);
}
