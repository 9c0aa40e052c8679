import type { Dataset } from "@open-tip/schema";
import type { CopyMatches, MatchedBy, UnmatchedFile } from "../evidence/match-copies.ts";
import type { Displaced, EvidenceProblem, NotChecked, VerifyReport } from "../evidence/verify-report.ts";
import { type LinePlace, linePlaces } from "./line-places.ts";

/** A passage that is not where its record says, with what a person needs to find it. */
export interface DisplacedPassage extends Displaced {
  /** Its words, only where the record prints them. */
  readonly exact?: string;
  /** Where `now` is in the file, as editors show it. */
  readonly lines: { readonly from: LinePlace; readonly to: LinePlace } | null;
}

/** How one article fared against the file that was taken for it. */
export interface VerifiedCopy {
  readonly source: string;
  readonly file: string;
  readonly by: MatchedBy;
  readonly segments?: { readonly found: number; readonly of: number };
  readonly sameText: boolean | null;
  readonly passages: number;
  readonly held: number;
  readonly changed: number;
  readonly moved: number;
  readonly lost: number;
  /** What the article's own record says of its text that is not so. */
  readonly problems: readonly EvidenceProblem[];
  readonly displaced: readonly DisplacedPassage[];
}

/** What `open-tip verify` found, for both of its formats. */
export interface VerifiedCopies {
  readonly exitCode: 0 | 1 | 3;
  readonly dataset: string;
  readonly folder: string;
  readonly complete: boolean;
  readonly checked: number;
  readonly articles: readonly VerifiedCopy[];
  readonly unmatched: readonly UnmatchedFile[];
  readonly missing: readonly string[];
  /** What is wrong in records, though the passages stand where they say. */
  readonly problems: readonly EvidenceProblem[];
  readonly notChecked: readonly NotChecked[];
}

/** Puts together what was matched and what was found. */
export function verifiedCopies(
  names: { readonly dataset: string; readonly folder: string },
  dataset: Dataset,
  { matched, unmatched, missing }: CopyMatches,
  report: VerifyReport,
  textOf: (file: string) => string,
): VerifiedCopies {
  const { complete, checked, problems, notChecked } = report;
  const articles = matched.map(({ file, source, by, segments }): VerifiedCopy => {
    const place = linePlaces(textOf(file));
    const displaced = report.displaced
      .filter((one) => one.source === source)
      .map((one): DisplacedPassage => {
        const lines = one.now && { from: place(one.now.start), to: place(one.now.end) };
        const exact = exactAt(dataset, one.path);
        return { ...one, lines, ...(exact !== undefined && { exact }) };
      });
    const summary = report.sources.find((one) => one.source === source);
    const { sameText = null, held = 0, changed = 0, moved = 0, lost = 0 } = summary ?? {};
    const passages = held + displaced.length;
    const own = problems.filter(({ record }) => record === source);
    const counts = { passages, held, changed, moved, lost };
    return {
      source,
      file,
      by,
      ...(segments && { segments }),
      sameText,
      ...counts,
      problems: own,
      displaced,
    };
  });
  const told = new Set(report.displaced.map(({ path }) => path));
  const sources = new Set(matched.map(({ source }) => source));
  const rest = problems.filter(
    ({ record, path, code }) =>
      !sources.has(record) &&
      (code === "part-outside-span" || (!told.has(parentOf(path)) && !told.has(path))),
  );
  const exitCode = problems.length > 0 ? 1 : complete && checked > 0 ? 0 : 3;
  return { exitCode, ...names, complete, checked, articles, unmatched, missing, problems: rest, notChecked };
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The words that a record prints at a JSON Pointer of a dataset. */
function exactAt(dataset: Dataset, path: string): string | undefined {
  const found = path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], dataset);
  const exact = (found as { exact?: unknown } | undefined)?.exact;
  return typeof exact === "string" ? exact : undefined;
}
