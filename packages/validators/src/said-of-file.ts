import type { CheckOptions } from "./options.ts";
import type { SaidOfFile } from "./saved-mapping.ts";
import { codingText, parseCoding } from "./tier-coding.ts";

/** What options say of how a file is to be read, to be saved beside the mapping. */
export function saidOfFile({ tierCodes, sheet, encoding, delimiter }: CheckOptions): SaidOfFile {
  return {
    ...(tierCodes && tierCodes.length > 0 && { tierCodes: tierCodes.map(codingText) }),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

/** The options, with what a saved mapping says of the file. What is said now goes before what was saved. */
export function asSaved(options: CheckOptions): CheckOptions {
  const { mapping } = options;
  if (!mapping) return options;
  const { tierCodes = [], sheet, encoding, delimiter } = mapping;
  return {
    ...options,
    sheet: options.sheet ?? sheet,
    encoding: options.encoding ?? encoding,
    delimiter: options.delimiter ?? delimiter,
    ...(tierCodes.length > 0 && { tierCodes: [...(options.tierCodes ?? []), ...tierCodes.map(parseCoding)] }),
  };
}
