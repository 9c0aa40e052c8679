import { territoryWithoutReferences } from "../fixes/canonical-text.ts";
import { writeInstead } from "../fixes/rewriting.ts";
import { printable, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

/** By so much more alike a name must be than the next to be the one that was meant. */
const CLEAR = 0.1;

interface Detail {
  readonly text: string;
  readonly reason: string;
  readonly suggestions: readonly {
    readonly name: string;
    readonly code: string;
    readonly similarity: number;
  }[];
}

export const rule = defineStageRule<Detail>()({
  code: "unknown-territory",
  scope: "normalising",
  severity: "error",
  tellsUnread: "value",
  summary: "Every territory is one that the standard knows, by code or by any of its names.",
  why: "A territory that is not recognised cannot be compared with anything. Misspelt and historical names are the main reason why two tables of the same placements do not join.",
  remedy:
    "Use the code (ISO 3166-1 alpha-3, or XKX for Kosovo), or one of the names in the list of territories.",
  examples: {
    valid: [
      {
        title: "names as they occur",
        csv: 'country,year,tier\nSwaziland,2015,Tier 2\n"Korea, South",2015,Tier 1\n',
      },
    ],
    invalid: [
      { title: "a misspelling", csv: "country,year,tier\nNamibia,2020,Tier 1\nTanzannia,2020,Tier 2\n" },
    ],
  },
  describe: ({ text, reason, suggestions: [best, second] }) => {
    const plain = territoryWithoutReferences(text);
    if (plain !== undefined)
      return {
        message: `${quoted(text)} holds a character reference of HTML.`,
        cause: true,
        ...writeInstead(text, plain),
      };
    if (!best) return { message: `${quoted(text)} is not a known territory. ${reason}`, cause: true };
    const { name, code, similarity } = best;
    const title = `If ${name} is meant, write ${printable(name)} or ${code}.`;
    const instead = writeInstead(text, name, { confidence: similarity, title });
    const contested = second !== undefined && similarity - second.similarity < CLEAR;
    return {
      message: `${quoted(text)} is not a known territory; ${name} (${code}) is written most like it.`,
      cause: true,
      ...(contested ? { suggestion: instead.suggestion } : instead),
    };
  },
});
