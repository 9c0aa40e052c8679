import { expect, test } from "vitest";
import { csvTemplate } from "../src/cli/schema-template.ts";
import { type Described, describedByStandard } from "../src/cli/standard-entities.ts";
import { tableResources } from "../src/cli/standard-files.ts";
import { fromText, report } from "../src/index.ts";

const all = await describedByStandard();
const tables = await tableResources();

/** Tables that `check` knows by themselves: those of a dataset's lists. */
const ofLists = all.filter(({ list }) => list !== undefined);

test.each(ofLists.map(({ table = "" }) => table))(
  "the template of %s is a table without fault",
  async (name) => {
    const { counts, coverage } = await report(fromText(`${name}.csv`, csvTemplate(name, all)));
    expect(counts).toMatchObject({ error: 0, warning: 0 });
    expect(coverage).toMatchObject({ rowsChecked: 1, complete: true });
  },
);

test("every table that the standard publishes can be asked for, and its template has its fields", () => {
  const asked = all.flatMap(({ table }: Described) => table ?? []);
  expect(asked.sort()).toEqual(tables.map(({ name }) => name).sort());
  for (const { name, schema } of tables) {
    const [header = ""] = csvTemplate(name, all).split("\n");
    expect(header.split(",")).toEqual(schema.fields.map((field) => (field as { name: string }).name));
  }
});
