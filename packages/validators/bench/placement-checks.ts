import type * as z from "zod";
import type { Where } from "./findings.ts";
import { Findings, type Found } from "./findings.ts";
import { codeOf, Placement } from "./placements-schema.ts";
import { YearSets } from "./year-sets.ts";

const countries = new Set<unknown>(Placement.shape.country_iso3.options);

/** The checks of a whole table around a schema of zod, as a careful script would write them. */
export class PlacementChecks {
  private readonly schema: z.ZodType;
  private readonly findings: Findings;
  private readonly keys = new Set<string>();
  private readonly years = new YearSets();

  constructor(schema: z.ZodType, report: string) {
    this.schema = schema;
    this.findings = new Findings(report);
  }

  check(row: number, record: Readonly<Record<string, unknown>>): void {
    const parsed = this.schema.safeParse(record);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0]) as Where;
        this.findings.add(row, column, codeOf(issue), record[column]);
      }
    }
    const country = String(record.country_iso3);
    const year = String(record.report_year);
    const key = `${country}\n${year}\n${record.source_url}`;
    if (this.keys.has(key)) this.findings.add(row, "(key)", "duplicate", key);
    else this.keys.add(key);
    if (countries.has(country)) this.years.add(country, year);
  }

  finish(): Found {
    for (const { country, year } of this.years.gaps()) {
      this.findings.add(0, "(sequence)", "gap", `${country} ${year}`);
    }
    return this.findings.finish();
  }
}
