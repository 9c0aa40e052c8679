import { expect, test } from "vitest";
import { fromText, render, report, reportFormats } from "../src/index.ts";

const header = "prs_Gender,prs_Citizenship,cas_Status,cas_IncomingReferralDetails,diary";
const quiet = "Feminine,NAM,Active,referred by a shelter,";
const telling = [
  "Masculine,FJI,Closed,write to jane.roe@example.org,",
  "Feminine,NAM,Active,,call +44 20 7946 0000 at night",
  "Feminine,NAM,Active,passport no. X1234567 was withheld,seen at 48.20849; 16.37208",
];
const long = `${header}\n${`${quiet}\n`.repeat(15_000)}${telling.join("\n")}\n${`${quiet}\n`.repeat(15_000)}`;

test("what cases give away is found in a long table too, whichever way its rows are proven", async () => {
  const [fast, twin, exact] = await Promise.all(
    ([undefined, "javascript", "exact"] as const).map((engine) =>
      report(fromText("cases.csv", long), { samples: 100, ...(engine && { engine }) }),
    ),
  );
  const found = fast?.groups.map(({ rule, count, samples }) => [rule, count, samples[0]?.place.row]);
  expect(found).toEqual([
    ["email-in-case-data", 1, 15_002],
    ["phone-in-case-data", 1, 15_003],
    ["document-number-in-case-data", 1, 15_004],
    ["coordinates-in-case-data", 1, 15_004],
    ["small-cells", 1, undefined],
  ]);
  expect(twin?.groups).toEqual(fast?.groups);
  expect(exact?.groups).toEqual(fast?.groups);
}, 60_000);

test("no format of a report tells what was found", async () => {
  const one = await report(fromText("cases.csv", `${header}\n${telling.join("\n")}\n`), { samples: 100 });
  expect(one.counts.warning).toBeGreaterThan(4);
  for (const format of Object.keys(reportFormats) as (keyof typeof reportFormats)[])
    expect(render(format, { reports: [one] }), format).not.toMatch(
      /jane|example\.org|7946|X1234567|48\.2|FJI/,
    );
});
