import { OpenTipError } from "../errors.ts";
import { isGzip } from "../gunzip.ts";
import { visible } from "../printable.ts";

/** Why a file cannot be edited as it is. */
export interface NotEditable {
  /** What it is, as the end of a sentence. */
  readonly is: string;
  /** What to do instead. */
  readonly remedy: string;
}

const CONVERT = "Fix the source that it was exported from, or write a canonical copy with open-tip convert.";

const formats: readonly (NotEditable & { readonly begins: (head: Uint8Array) => boolean })[] = [
  {
    begins: (head) => starts(head, "PK"),
    is: "is a workbook, in which cells are not edited",
    remedy: `${CONVERT} Or save it as CSV and fix that.`,
  },
  {
    begins: (head) => starts(head, "PAR1"),
    is: "is a Parquet file, which cannot be edited in its place",
    remedy: CONVERT,
  },
];

/**
 * Why a file cannot be edited; undefined where it can.
 * @param head its first four bytes
 */
export function whyNotEditable(head: Uint8Array): NotEditable | undefined {
  return formats.find(({ begins }) => begins(head));
}

const packedTwice: NotEditable = {
  is: "is packed twice, one gzip in the other",
  remedy: "Unpack it once, and fix that.",
};

/**
 * @param isPacked whether the bytes are of what is packed in the file
 * @throws {OpenTipError} `not-editable` where a file begins as none does that can be edited
 */
export function sureEditable(name: string, head: Uint8Array, isPacked = false): void {
  const why = isPacked && isGzip(head) ? packedTwice : whyNotEditable(head);
  if (why) throw new OpenTipError("not-editable", `${visible(name)} ${why.is}.`, why.remedy);
}

function starts(head: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => head[at] === character.charCodeAt(0));
}
