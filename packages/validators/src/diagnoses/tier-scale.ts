import { listed, plural, quoted } from "../printable.ts";
import { defineDiagnosis, type Facts, type FoldedConclusion } from "./diagnosis.ts";

const LETTER = /^[A-E]$/i;
const ROMAN = /^(?:I{1,3}|IV|V)$/i;
const NUMBER = /^\d(?:[.,]5)?$/;
const LEAST = 2;

export const diagnosis = defineDiagnosis({
  code: "tier-scale",
  summary:
    "The tiers of a column are in a scale of its own: letters, numbers moved by one, or a special case as a step.",
  evidence:
    "The cells are letters, Roman numerals or small numbers that the column's coding does not have. What each means is suggested by a reference where one is given (--reference), otherwise by how often each occurs; it is to be confirmed.",
  remedy:
    'Say what each code means, for example --tier-codes "A=tier-1,B=tier-2,C=tier-2-watch-list,D=tier-3".',
  cell({ finding, text: cell }) {
    const text = cell.trim();
    const coded = LETTER.test(text) || ROMAN.test(text) || NUMBER.test(text);
    return finding.rule === "unknown-tier" && coded ? { form: text } : undefined;
  },
  conclude({ key, forms, findings }, { redacted, columnWords }) {
    if (findings < LEAST) return undefined;
    const codes = [...forms.keys()].sort();
    const kind = codes.every((code) => NUMBER.test(code)) ? "numbers" : "letters";
    const which = redacted ? "" : ` (${listed(codes.map(quoted))})`;
    return {
      message: `Tiers in column ${columnWords(key)} are written as ${kind}${which} of which nothing says what they mean.`,
      confidence: codes.length > 1 ? 0.9 : 0.7,
      remedy: redacted
        ? diagnosisRemedy
        : `Say what each means with --tier-codes "${codes.map((code) => `${code}=…`).join(",")}", where … is tier-1, tier-2, tier-2-watch-list, tier-3 or special-case.`,
    };
  },
  fold: (groups, facts) =>
    groups.flatMap((group) => {
      const { rule, place } = group.first;
      if (rule !== "ambiguous-tier-codes") return [];
      return asked(place.columnLetter ?? "", facts).map((conclusion) => ({ ...conclusion, groups: [group] }));
    }),
});

const diagnosisRemedy = "Say what each code means with --tier-codes.";

function asked(letter: string, { scales, redacted, columnWords }: Facts): Omit<FoldedConclusion, "groups">[] {
  const found = scales.find((one) => one.letter === letter);
  if (!found || redacted) return [];
  const { words, option, basis, confidence, telling } = found;
  const rows = telling === undefined ? "" : ` (${plural(telling, "row")} that tell)`;
  return [
    {
      message: `The numbers in column ${columnWords(letter)} are in another scale: ${words}, judged by ${basis}${rows}.`,
      confidence,
      remedy: `If that is right, add --tier-codes "${option}".`,
    },
  ];
}
