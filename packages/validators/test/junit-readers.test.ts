import fc from "fast-check";
import { parse } from "junit2json";
import { expect, test } from "vitest";
import { fromText, render, report, totalsOf } from "../src/index.ts";

interface Case {
  readonly classname?: string;
  readonly name?: string;
  readonly failure?: readonly { readonly message?: string; readonly inner?: string }[];
  readonly error?: readonly unknown[];
  readonly skipped?: readonly unknown[];
}
interface Suite {
  readonly name?: string;
  readonly tests?: number;
  readonly failures?: number;
  readonly skipped?: number;
  readonly testcase?: readonly Case[];
}

/** A run as a reader of JUnit XML has it, which is not ours. */
async function readBack(
  text: string,
): Promise<{ tests?: number; failures?: number; testsuite: readonly Suite[] }> {
  return (await parse(text)) as never;
}

const tier = fc.constantFrom("Tier 2", "Tier 9", "tier 2", "<&\"']]>", "1");
const rows = fc.array(fc.tuple(fc.constantFrom("Fiji", "Nowhere", "Haiti"), tier), { maxLength: 8 });

test("a reader of JUnit XML finds a suite for each file, a case for each rule, and the failures", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (files) => {
      const reports = await Promise.all(
        files.map((lines, at) => {
          const text = lines.map(
            ([country, label], row) => `${country},${2010 + row},"${label.replaceAll('"', '""')}"\n`,
          );
          return report(fromText(`f${at}.csv`, `country,year,tier\n${text.join("")}`));
        }),
      );
      const read = await readBack(render("junit", { reports }));
      const suites = read.testsuite.filter(({ name }) => name?.startsWith("f"));
      expect(suites.map(({ name }) => name)).toEqual(reports.map(({ file }) => file));
      for (const [at, { testcase = [], tests, failures, skipped }] of suites.entries()) {
        const one = reports[at];
        if (!one) throw new Error("a suite too many");
        expect(testcase.length).toBe(tests);
        const failing = testcase.filter(({ failure }) => failure !== undefined);
        expect(failing.length).toBe(failures);
        const errors = one.groups.filter(({ severity }) => severity === "error");
        expect(new Set(failing.map(({ name }) => name))).toEqual(new Set(errors.map(({ rule }) => rule)));
        const told = failing
          .flatMap(({ failure = [] }) => failure.map(({ inner }) => inner ?? ""))
          .join("\n");
        for (const { samples, count } of errors)
          if (count === 1) expect(told).toContain(samples[0]?.message.split('"')[0]);
        expect(testcase.filter((one) => one.skipped !== undefined).length).toBe(skipped);
        const names = testcase.map(({ name }) => name);
        for (const { rule } of one.coverage.rulesSkipped) expect(names).toContain(rule);
      }
      expect(read.failures === 0).toBe(
        totalsOf({ reports, passedOver: [], notOpened: [] }).counts.error === 0,
      );
    }),
    { numRuns: 30 },
  );
});
