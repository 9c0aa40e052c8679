import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import type { Contend } from "../contender.ts";
import { PlacementChecks } from "../placement-checks.ts";
import { PlacementText } from "../placements-schema.ts";

/** csv-parse with an object for each row, and zod's `safeParse` on each. */
export const contend: Contend = async (path, report) => {
  const checks = new PlacementChecks(PlacementText, report);
  let row = 1;
  for await (const record of createReadStream(path).pipe(parse({ columns: true })))
    checks.check(++row, record);
  return { rows: row - 1, found: checks.finish() };
};
