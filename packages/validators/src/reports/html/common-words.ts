import { visible } from "../../printable.ts";
import type { Listing } from "./listed-row.ts";

/** What was said of findings already. */
interface Said {
  readonly file: string;
  readonly message: string;
  /** The column, as it is shown. */
  readonly column?: string | undefined;
}

/** What all findings that are listed have in common beside what was said of them, in words. */
export function commonWords({ common }: Listing, said: Said): string {
  const { File: file, Column: column, "What was found": message, ...place } = common;
  return [
    ...(file === undefined || file === visible(said.file) ? [] : [file]),
    ...Object.entries(place).map(([name, value]) => `${name.toLowerCase()} ${value}`),
    ...(column === undefined || column === said.column ? [] : [`column ${column}`]),
    ...(message === undefined || message === visible(said.message) ? [] : [message]),
  ].join(", ");
}
