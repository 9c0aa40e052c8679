import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { file, nowhere, openTip } from "./open-tip.ts";

const codings =
  "name,year,tier,dos_tier\nFiji,2004,1,1\nFiji,2005,2,2\nFiji,2006,2.5,3\nFiji,2007,3,4\nCôte d’Ivoire,2007,3,4\n";
/** In Windows-1252, with semicolons. */
const bytes = Buffer.from(codings.replaceAll(",", ";").replaceAll("’", "'"), "latin1");
const lists = JSON.stringify({
  first: [{ country: "Fiji", year: 2019, tier: "Tier 2" }],
  second: [{ country: "Chad", year: 2019, tier: "Tier 3" }],
});

test.each([
  [
    "the meaning of numbers, the encoding and the delimiter",
    file("codings.csv", bytes),
    [
      "--encoding",
      "windows-1252",
      "--delimiter",
      ";",
      "--tier-codes",
      "dos_tier:1=tier-1,2=tier-2,3=tier-2-watch-list,4=tier-3",
    ],
    {
      encoding: "windows-1252",
      delimiter: ";",
      tierCodes: ["dos_tier:1=tier-1,2=tier-2,3=tier-2-watch-list,4=tier-3"],
    },
  ],
  ["the list", file("lists.json", lists), ["--sheet", "second"], { sheet: "second" }],
  [
    "the edition",
    file("tiers_2015.csv", "country,tier\nFiji,Tier 2\n"),
    ["--edition", "2015"],
    { edition: 2015 },
  ],
])(
  "%s: what was said once is saved, and the mapping alone reads the file in the same way",
  async (name, path, options, said) => {
    const saved = nowhere(`${name.replaceAll(" ", "-")}.json`);
    expect((await openTip(["inspect", path, ...options, "--save-mapping", saved])).code).toBe(0);
    expect(JSON.parse(readFileSync(saved, "utf8"))).toMatchObject(said);
    const before = JSON.parse((await openTip(["check", path, ...options, "--format", "json"])).out);
    const after = JSON.parse((await openTip(["check", path, "--mapping", saved, "--format", "json"])).out);
    const seen = ({
      groups,
      coverage,
      readings,
    }: {
      groups: object;
      coverage: object;
      readings: object;
    }) => ({ groups, coverage, readings });
    expect(seen(after.files?.[0] ?? after)).toEqual(seen(before.files?.[0] ?? before));
  },
);

test("a mapping is saved where only the edition is missing, and asks for it again", async () => {
  const path = file("one-edition.csv", "country,tier\nFiji,Tier 2\n");
  const saved = nowhere("one-edition.json");
  const { code, out } = await openTip(["inspect", path, "--save-mapping", saved]);
  expect(code).toBe(3);
  expect(out).toContain("country (A)  territory, by name");
  const asked = await openTip(["check", path, "--mapping", saved]);
  expect(asked.out).toContain("missing-edition");
  expect((await openTip(["check", path, "--mapping", saved, "--edition", "2015"])).out).toContain(
    "1 row, 1 territory, 2015",
  );
});

test.each([
  ['{"profile":"placements","columns":{},"sheet":3}', 'its "sheet" is not a text'],
  ['{"profile":"placements","columns":{},"tierCodes":["3=good"]}', "not what numbers mean"],
])("%s is refused with what is wrong", async (text, words) => {
  const { code, err } = await openTip([
    "check",
    file("any.csv", "a,b\n1,2\n"),
    "--mapping",
    file("bad-mapping.json", text),
  ]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
