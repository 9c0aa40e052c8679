import { OpenTipError } from "./errors.ts";
import type { Understanding } from "./understanding.ts";

/** What one of several tables in a file is; nothing where a mapping that is given does not fit it. */
export function understoodIfItFits(look: () => Understanding): Understanding | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof OpenTipError && error.code === "mapping-does-not-fit") return undefined;
    throw error;
  }
}
