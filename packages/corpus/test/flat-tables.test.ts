import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FilesTogether, report } from "@open-tip/validators";
import { openFile } from "@open-tip/validators/node";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../generated/flat");

/** What is rightly found: an article tells of a change, and not since when. */
const notes: Readonly<Record<string, readonly string[]>> = { "figures.csv": ["change-without-comparison"] };

test("the corpus's own tables, checked together, are known for what they are, whole, and sound", async () => {
  const together = new FilesTogether();
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  for (const name of files) {
    const { what, groups, coverage } = await report(await openFile(join(folder, name)), { together });
    expect({ name, what, rules: groups.map(({ rule }) => rule), complete: coverage.complete }).toEqual({
      name,
      what: expect.stringMatching(/of the standard|tier placements/),
      rules: notes[name] ?? [],
      complete: true,
    });
  }
  const { references, groups, complete } = await together.report();
  expect(references).toBeGreaterThan(files.length);
  expect({ groups, complete }).toEqual({ groups: [], complete: true });
});
