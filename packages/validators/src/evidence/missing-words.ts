import type { Report } from "../rule.ts";
import type { Whereabouts } from "./relocate.ts";

/** Words of a record that are not as it says in the text of their source. None of them is told. */
export interface MissingWords {
  readonly source: string;
  /** What {@link checkEvidence} says of the passage; absent for a quotation of which nobody says where it stands. */
  readonly problem?: string | undefined;
  /** Whether other words stand there. */
  readonly otherWords: boolean;
  /** Where the words stand instead. */
  readonly now?: Whereabouts | undefined;
}

/** What is to be said of them. */
export function reportMissing({ source, problem, otherWords, now }: MissingWords): Report {
  const said = problem ?? `The quotation does not say where in ${source} it stands.`;
  const message = otherWords ? `${said} ${whereabouts(now)}` : said;
  const cause = `Words are not in ${source} as records say.`;
  if (!now?.sameWords) return { message, cause };
  const confidence = now.alternatives === 0 ? 0.95 : 0.5;
  return {
    message,
    cause,
    suggestion: { text: `Write ${now.start} as start and ${now.end} as end.`, confidence },
  };
}

function whereabouts(now: Whereabouts | undefined): string {
  if (!now) return "Its words are nowhere in the text given.";
  const where = `at ${now.start}-${now.end}`;
  return now.sameWords ? `Its words stand ${where}.` : `Most of its words, but not all, stand ${where}.`;
}
