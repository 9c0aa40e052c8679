import { check, defineProfile, type Finding } from "@open-tip/validators";
import { openFile } from "@open-tip/validators/node";
import type { Contend } from "../contender.ts";
import { Findings } from "../findings.ts";
import { type Code, type Column, key, Placement, sequence } from "../placements-schema.ts";

/** The table of the benchmark as a profile: what is checked comes from its schema, as for every contender. */
const profile = defineProfile({
  name: "benchmark",
  title: "the table of the benchmark",
  schema: Placement,
  key,
  sequence: { of: sequence.of, within: sequence.per },
});

/** What a blank cell is called in each column. */
const blank: Readonly<Record<Column, Code>> = {
  country_iso3: "not-in-list",
  country_name: "empty",
  report_year: "not-an-integer",
  tier: "not-in-list",
  previous_tier: "not-in-list",
  source_url: "not-a-url",
  published: "not-a-date",
  notes: "empty",
};

function contendWith(engine?: "javascript"): Contend {
  return async (path, report) => {
    const found = new Findings(report);
    const run = check(await openFile(path), { profile, engine });
    while (true) {
      const { done, value } = await run.next();
      if (!done) {
        add(found, value);
        continue;
      }
      const { complete, incompleteBecause, rowsRead } = value.coverage;
      if (!complete) throw new Error(`it does not check all of this: ${incompleteBecause.join("; ")}`);
      return { rows: rowsRead, found: found.finish() };
    }
  };
}

function add(found: Findings, { rule, place, message }: Finding): void {
  const { row = 0 } = place;
  const column = place.column as Column;
  switch (rule) {
    case "duplicate-record":
      found.add(row, "(key)", "duplicate", message);
      break;
    case "sequence-gap":
      found.add(0, "(sequence)", "gap", message);
      break;
    case "missing-value":
      found.add(row, column, blank[column], message);
      break;
    case "unknown-code":
      found.add(row, column, "not-in-list", message);
      break;
    case "out-of-range":
      found.add(row, column, "out-of-range", message);
      break;
    case "invalid-value":
      found.add(row, column, blank[column], message);
      break;
    default:
      throw new Error(`no finding of the benchmark stands for ${rule}`);
  }
}

/** `check` of this package, with its kernel in WebAssembly. */
export const contend: Contend = contendWith();

/** The same with the kernel's twin in JavaScript. */
export const contendInJavaScript: Contend = contendWith("javascript");
