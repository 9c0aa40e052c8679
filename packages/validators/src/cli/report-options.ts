import { OpenTipError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { DEFAULT_SAMPLES } from "../report.ts";

/** The options that say how a report is shown, for `parseArgs` of `node:util`. */
export const reportOptions = {
  format: { type: "string", default: "pretty" },
  samples: { type: "string", default: String(DEFAULT_SAMPLES) },
  quiet: { type: "boolean", default: false },
} as const;

/** What `--format` may be, of commands other than `check`. */
export const formats = ["pretty", "json"] as const;

/** Reads an option that is one of a few words. */
export function oneOf<Known extends string>(option: string, value: string, known: readonly Known[]): Known {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new OpenTipError(
    "bad-option",
    `${option} ${JSON.stringify(value)} is not known.`,
    oneOfWords(value, known),
  );
}

/** The remedy for a name that is not known: what was probably meant, and what there is. */
export function oneOfWords(value: string, known: readonly string[]): string {
  return [didYouMean(value, known) ?? "", `Give one of ${known.join(", ")}.`].join(" ").trimStart();
}

/** Reads `--max-warnings`; without it any number will do. */
export function maxWarningsOf(text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,15}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new OpenTipError(
    "bad-option",
    `--max-warnings ${JSON.stringify(text)} is not a number.`,
    "Give a whole number, such as 0.",
  );
}

/** Reads `--samples`: a number, or all. */
export function samplesOf(text: string): number {
  if (text === "all") return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new OpenTipError(
    "bad-option",
    `--samples ${JSON.stringify(text)} is not a number.`,
    "Give a number, or all.",
  );
}
