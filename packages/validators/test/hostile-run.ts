import fc from "fast-check";
import { z } from "zod";
import { csvLine } from "../src/csv-line.ts";
import { defineProfile, fromText, report } from "../src/index.ts";

/** What stands only where nothing is to be shown. */
export const SECRET = "Zq7secretQz";

/** Texts that act on what shows them, where they are not escaped. */
export const hostile = fc
  .array(
    fc.constantFrom(
      "\u001b[2J",
      "\u009b31m",
      "\u202e",
      "\u0000",
      "\ud800",
      "\uffff",
      "<script>alert(1)</script>",
      "<!--",
      "]]>",
      "&lt;",
      "=1+1",
      '=HYPERLINK("http://evil.example")',
      "+1",
      "-1",
      "@SUM(1)",
      ";=1",
      "\t=1",
      "::error::x",
      "\n::set-output name=x::y",
      "##[error]x",
      "%0A::error::x",
      "|",
      "\\|",
      "`",
      "```",
      "\n",
      "\r\n",
      "\r# x",
      "[x](http://evil.example)",
      "![x](http://evil.example)",
      "www.evil.example",
      "https://evil.example/",
      "a@evil.example",
      "**x**",
      "~~x~~",
      "1. ",
      "- ",
      "$x$",
      " ",
      "x",
      "\\",
      "'",
      '"',
      ":",
      ",",
      "%",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

const shelters = defineProfile({
  name: "shelters",
  title: "a table of shelters",
  schema: z.strictObject({
    shelter: z.string().regex(/^S\d+$/),
    beds: z.int().min(0).optional(),
    phone: z.string().regex(/^\d+$/).optional(),
  }),
  fields: { phone: { sensitive: true } },
  key: ["shelter"],
});

/** Two tables with a hostile text in every position, and a secret where nothing is to be shown. */
export async function hostileRun(name: string, cell: string, column: string) {
  const placements = [
    ["country", "year", "tier", `${column}?`],
    [cell, "2020", "Tier 2", SECRET],
    ["Fiji", cell, "Tier 2", SECRET],
    ["Fiji", "2019", cell, SECRET],
    ["Fiji", "2018", `${cell}9`, SECRET],
    ["Fiji", "2017", "Tier 2", SECRET, cell],
  ];
  const others = [
    ["shelter", "beds", "phone", `${column}?`],
    [cell, cell, SECRET, SECRET],
    ["S1", "two", SECRET, SECRET],
    ["S1", "2", cell + SECRET, SECRET],
  ];
  const text = (rows: string[][]) => rows.map((row) => `${csvLine(row)}\n`).join("");
  const reports = [
    await report(fromText(`${name}.csv`, text(placements))),
    await report(fromText(name, text(others)), { profiles: [shelters], profile: shelters }),
  ];
  const passedOver = [{ path: name, reason: "not named as a table is", unread: true }];
  return { reports, passedOver, notOpened: [] };
}
