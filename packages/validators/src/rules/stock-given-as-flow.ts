import { defineRecordRule } from "../record-rule.ts";
import { figure, recordsFile } from "./examples/records.ts";

/** Estimates of how many there are at a time, with where that was read. Press reports round them. */
const stocks = [
  {
    numbers: [20_000_000, 20_900_000, 21_000_000],
    what: "people in forced labour, estimated by the ILO as how many there are at a time",
    read: "https://cia.gov/the-world-factbook/about/archives/2021/field/trafficking-in-persons",
  },
  {
    numbers: [40_000_000],
    what: "people in modern slavery, estimated in 2017 by the ILO, the Walk Free Foundation and the IOM as how many there are at a time",
    read: "http://www.novinite.com/articles/183369/40+Million+People+Live+in+Slavery",
  },
  {
    numbers: [152_000_000],
    what: "children in child labour, estimated in 2017 by the ILO as how many there are at a time",
    read: "http://www.novinite.com/articles/183369/40+Million+People+Live+in+Slavery",
  },
] as const;

export const rule = defineRecordRule({
  code: "stock-given-as-flow",
  entities: ["Figure"],
  needs: ["value", "unit", "measure"],
  reads: ["verifications"],
  severity: "warning",
  summary: "A number that is known as a stock is not given as a yearly flow.",
  why: `The best known estimates count how many people there are at a time. The press tells them as so many each year, which over ten years makes ten times as many. They were read at ${[...new Set(stocks.map(({ read }) => read))].join(" and ")}.`,
  remedy:
    "If the source itself says per year, keep what it says and add a verification of the measure; if not, make it a stock.",
  clause: { level: "SHOULD", at: "Figure.measure", says: "A stock is not read as a flow." },
  examples: {
    valid: [
      {
        title: "as a stock",
        csv: recordsFile(figure({ asStated: "about 152 million", value: 152_000_000, measure: "stock" })),
      },
      {
        title: "what the source says, and that it is wrong",
        csv: recordsFile(
          figure({
            asStated: "over 20 million",
            value: 20_000_000,
            qualifier: "over",
            per: "year",
            verifications: [
              {
                aspect: "claim",
                field: "measure",
                status: "contradicted",
                note: "The estimate counts a stock.",
              },
            ],
          }),
        ),
      },
    ],
    invalid: [
      {
        title: "20 million each year",
        csv: recordsFile(
          figure({ asStated: "over 20 million", value: 20_000_000, qualifier: "over", per: "year" }),
        ),
      },
    ],
  },
  check({ value, unit, measure, verifications = [] }, report) {
    if (measure !== "flow" || unit !== "persons" || value === undefined) return;
    if (verifications.some(({ field }) => field === "measure")) return;
    const known = stocks.find(({ numbers }) => (numbers as readonly number[]).includes(value));
    if (!known) return;
    report({
      pointer: "/measure",
      message: `It is given as a flow, and is probably the number of ${known.what}.`,
      cause: true,
    });
  },
});
