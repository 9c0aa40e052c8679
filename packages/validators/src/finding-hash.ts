import type { Finding } from "./finding.ts";

/** FNV-1a over what makes a finding's place unique. */
export function hashOf({ rule, place, message }: Finding): number {
  let hash = 0x811c9dc5;
  const text = `${place.file}|${place.row ?? ""}|${place.column ?? ""}|${rule}|${place.row === undefined ? message : ""}`;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
