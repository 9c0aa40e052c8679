import type { CanonicalFormat } from "../canonical-formats.ts";
import { OpenTipError } from "../errors.ts";
import type { CheckOptions } from "../options.ts";

/** How to check a file in a worker: as elsewhere, but that a profile goes by its name. */
export interface CheckerOptions
  extends Omit<CheckOptions, "profile" | "profiles" | "ruleSets" | "spill" | "together" | "baseline"> {
  /** Name of the kind of table that the file is: one that is built in, or was given to `serve` in the worker. */
  readonly profile?: string | undefined;
  /** Name of the file, for a Blob that has none. */
  readonly name?: string | undefined;
}

/** Options as they are sent: only what can be cloned. */
export type SentOptions = Omit<CheckerOptions, "signal" | "onProgress" | "name"> & {
  readonly samples?: number | undefined;
  readonly format?: CanonicalFormat | undefined;
};

/**
 * The options that are sent to the worker.
 * @throws {OpenTipError} `bad-option` for a profile that is not named, and for sets of rules
 */
export function sentOptions(options: CheckerOptions & Pick<SentOptions, "samples" | "format">): SentOptions {
  const { signal: _signal, onProgress: _onProgress, name: _name, reference, ...rest } = options;
  const { profile } = rest;
  if ((profile !== undefined && typeof profile !== "string") || "profiles" in rest) {
    throw new OpenTipError(
      "bad-option",
      "A profile cannot be sent to a worker, because it holds functions.",
      "Give its name. Profiles of your own are given to serve({ profiles }), in a worker script of your own.",
    );
  }
  if ("ruleSets" in rest) {
    throw new OpenTipError(
      "bad-option",
      "Rules cannot be sent to a worker, because they hold functions.",
      "Give them to serve({ ruleSets }), in a worker script of your own.",
    );
  }
  if (!reference) return rest;
  return { ...rest, reference: { ...reference, placements: [...reference.placements] } };
}
