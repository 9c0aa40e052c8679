import { sourceIdPrefixes } from "./id-kinds.ts";
import { parseId } from "./parse-id.ts";

/** Is this value the id of a source? */
export function isSourceId(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const parsed = parseId(value);
  return parsed.status === "parsed" && (sourceIdPrefixes as readonly string[]).includes(parsed.parts.kind);
}
