import { UNPROVEN } from "./compiled-program.ts";
import { UrlByte, urlBytes } from "./url-bytes.ts";

const COLON = 0x3a;
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;

/** 0 for a URL that is certainly one, otherwise {@link UNPROVEN}. Numbers as hosts and punycode are left to others. */
export function proveUrl(
  schemes: readonly Uint8Array[],
  bytes: Uint8Array,
  from: number,
  to: number,
): number {
  const host = afterScheme(schemes, bytes, from, to);
  let at = host;
  let label = host;
  let before: number = UrlByte.hyphen;
  while (at < to) {
    const kind = classAt(bytes, at);
    if (kind >= UrlByte.hyphen) {
      if (kind > UrlByte.dot || before >= UrlByte.hyphen) break;
      if (kind === UrlByte.dot) {
        if (at - label > LONGEST_LABEL) return UNPROVEN;
        label = at + 1;
      }
    }
    before = kind;
    at++;
  }
  if (at === host || at - host > LONGEST_HOST || at - label > LONGEST_LABEL) return UNPROVEN;
  if (before >= UrlByte.hyphen || classAt(bytes, label) !== UrlByte.letter) return UNPROVEN;
  if (at < to && bytes[at] === COLON) at = afterPort(bytes, at + 1, to);
  if (at === to) return 0;
  if (classAt(bytes, at) !== UrlByte.path) return UNPROVEN;
  while (at < to && (urlBytes[bytes[at] as number] as number) >= UrlByte.tail) at++;
  return at === to ? 0 : UNPROVEN;
}

function classAt(bytes: Uint8Array, at: number): number {
  return (urlBytes[bytes[at] as number] as number) & 7;
}

function afterScheme(schemes: readonly Uint8Array[], bytes: Uint8Array, from: number, to: number): number {
  for (const scheme of schemes) {
    const end = from + scheme.length;
    let at = from;
    while (at < end && at < to && bytes[at] === scheme[at - from]) at++;
    if (at === end && at < to) return at;
  }
  return to;
}

/** Passes over a port of at most four digits, which none can exceed. */
function afterPort(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 4 && classAt(bytes, at) === UrlByte.digit) at++;
  return at;
}
