import { createReadStream } from "node:fs";
import Papa from "papaparse";
import type { Contend } from "../contender.ts";
import { PlacementChecks } from "../placement-checks.ts";
import { PlacementText } from "../placements-schema.ts";

/** Papa Parse, row by row, and zod's `safeParse` on each. Its input is decoded text: from bytes it breaks characters. */
export const contend: Contend = async (path, report) => {
  const checks = new PlacementChecks(PlacementText, report);
  let row = 1;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<Record<string, string>>(createReadStream(path, { encoding: "utf8" }), {
      header: true,
      delimiter: ",",
      newline: "\n",
      // Otherwise the end of the last line counts as a row.
      skipEmptyLines: true,
      step: ({ data }) => checks.check(++row, data),
      complete: () => resolve(),
      error: reject,
    });
  });
  return { rows: row - 1, found: checks.finish() };
};
