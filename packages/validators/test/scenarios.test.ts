import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openTip } from "./open-tip.ts";
import { schemaErrors } from "./report-schemas.ts";
import { fits, type Scenario, scenariosOf } from "./scenario.ts";

const folder = new URL("scenarios/", import.meta.url);

function laidOut({ files }: Scenario): string {
  const root = mkdtempSync(join(tmpdir(), "open-tip-scenario-"));
  for (const [name, { content, link }] of files) {
    const path = join(root, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (link !== undefined) symlinkSync(link, path);
    else if (content !== undefined) writeFileSync(path, content);
  }
  return root;
}

/** Shows the whole text beside what was expected where the two do not fit. */
function expectFit(text: string, expected: readonly string[]): void {
  if (!fits(text, expected)) expect(text.split("\n").slice(0, -1)).toEqual(expected);
}

for (const name of readdirSync(folder).filter((one) => one.endsWith(".txt"))) {
  describe(name, () => {
    test.each(
      scenariosOf(readFileSync(new URL(name, folder), "utf8")).map((one) => [one.title, one] as const),
    )("%s", async (_, scenario) => {
      const cwd = laidOut(scenario);
      for (const { args, columns, stdin, out, err, exit } of scenario.steps) {
        const input = stdin === undefined ? [] : [readFileSync(join(cwd, stdin))];
        const result = await openTip(args, input, cwd, columns === undefined ? {} : { COLUMNS: columns });
        expectFit(result.err, err);
        expectFit(result.out, out);
        expect(result.code).toBe(exit);
        const format = args[0] === "check" && args[args.indexOf("--format") + 1];
        if ((format === "json" || format === "ndjson") && result.out !== "")
          expect(schemaErrors[format](result.out)).toEqual([]);
      }
    });
  });
}

test("a scenario that is not so is told: other words, a line too many, a line too few", () => {
  expect(fits("one\ntwo\n", ["one", "two"])).toBe(true);
  expect(fits("one\ntwo\nthree\n", ["one", "..."])).toBe(true);
  expect(fits("one\ntwo\n", ["o[..]", "two"])).toBe(true);
  expect(fits("", [])).toBe(true);
  expect(fits("one\n", [])).toBe(false);
  expect(fits("one\n", ["One"])).toBe(false);
  expect(fits("one\n", ["one", "two"])).toBe(false);
  expect(fits("one\ntwo\n", ["one"])).toBe(false);
});
