import { gunzipped, isGzip } from "../gunzip.ts";
import type { Input } from "../input.ts";
import { peek } from "../peek.ts";
import { sureEditable } from "./why-not-editable.ts";

/** A file as it is edited. */
export interface PlainInput {
  /** What is packed in it, or the file itself; under the name of the file. */
  readonly input: Input;
  readonly isPacked: boolean;
}

/**
 * What of a file is edited.
 * @throws {OpenTipError} `not-editable` where it begins as none does that can be edited, also in what is packed
 */
export async function plainInput(file: Input): Promise<PlainInput> {
  const isPacked = isGzip(await headOf(file));
  const input = isPacked ? { ...gunzipped(file), name: file.name } : file;
  sureEditable(file.name, await headOf(input), isPacked);
  return { input, isPacked };
}

async function headOf(input: Input): Promise<Uint8Array> {
  const { head, all } = await peek(input.bytes(), 4);
  await all[Symbol.asyncIterator]().return?.();
  return head;
}
