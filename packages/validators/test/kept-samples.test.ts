import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../src/finding.ts";
import { hashOf } from "../src/finding-hash.ts";
import { fromText, render, report } from "../src/index.ts";
import { KeptSamples } from "../src/kept-samples.ts";

const finding = (row: number): Finding => ({
  rule: "unknown-tier",
  severity: "error",
  place: { file: "a.csv", row },
  message: `Row ${row}.`,
  url: "https://example.org",
});

describe("the samples that a report shows", () => {
  const rows = fc.uniqueArray(fc.nat(100_000), { maxLength: 60 });

  test("are the findings of the lowest hashes, in the order of their rows, in whatever parts they come", () => {
    fc.assert(
      fc.property(rows, fc.nat(12), fc.nat(60), (all, most, cut) => {
        const [kept, other] = [new KeptSamples(most), new KeptSamples(most)];
        for (const row of all.slice(0, cut)) kept.add(finding(row));
        for (const row of all.slice(cut)) other.add(finding(row));
        kept.addAll(other);
        const lowest = all
          .map(finding)
          .sort((a, b) => hashOf(a) - hashOf(b))
          .slice(0, most)
          .map(({ place }) => place.row ?? 0)
          .sort((a, b) => a - b);
        expect(kept.inOrder().map(({ place }) => place.row)).toEqual(lowest);
      }),
    );
  });

  test("of a group of 150,000 are all of them, where all are wanted, and can be read", async () => {
    const lines = "Fiji,2015,Tier 2\n".repeat(150_000);
    const samples = Number.POSITIVE_INFINITY;
    const one = await report(fromText("a.csv", `country,year,tier\n${lines}`), { samples });
    const group = one.groups.find(({ rule }) => rule === "duplicate-placement");
    expect(group?.samples.map(({ place }) => place.row)).toEqual(
      Array.from({ length: 149_999 }, (_, at) => at + 3),
    );
    expect(render("pretty", { reports: [one] }, { samples }).split("\n").length).toBeGreaterThan(149_999);
  });
});
