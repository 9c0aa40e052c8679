import type { Contend } from "../contender.ts";
import { PlacementChecks } from "../placement-checks.ts";
import { Placement } from "../placements-schema.ts";
import { recordsOf } from "./readline.ts";

/** The lines of a file, parsed as JSON, and zod's `safeParse` on each. */
export const contend: Contend = async (path, report) => {
  const checks = new PlacementChecks(Placement, report);
  let row = 0;
  for await (const record of recordsOf(path)) checks.check(++row, record);
  return { rows: row, found: checks.finish() };
};
