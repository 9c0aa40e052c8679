import type { Dataset } from "@open-tip/schema";
import { describesText } from "./check-source.ts";
import { nameOfCopy } from "./copy-name.ts";
import { digestOf } from "./digest.ts";
import { CopyIndex } from "./find-again.ts";
import { findEvidence } from "./find-evidence.ts";
import { Relocator } from "./relocate.ts";
import { decodeUtf8 } from "./text.ts";

/** A file that may be a copy of a text of the dataset. */
export interface CopyFile {
  /** Its name, with or without folders. */
  readonly name: string;
  /** Its text, or its bytes as received, which are read as UTF-8. */
  readonly content: string | Uint8Array;
}

/** How a file was matched: the bytes are those annotated, it is named after the article, or its passages are in it. */
export type MatchedBy = "digest" | "name" | "content";

/** A file, and the article that it was taken for. */
export interface MatchedCopy {
  readonly file: string;
  /** Id of the article, or of another source whose text records point into. */
  readonly source: string;
  readonly by: MatchedBy;
  readonly content: string | Uint8Array;
  /** For a match by content: how many segments of the article are in the file, of how many. */
  readonly segments?: { readonly found: number; readonly of: number };
}

/** A file that was taken for no article. */
export interface UnmatchedFile {
  readonly file: string;
  /** The article that it fits too, when another file was taken for that one. */
  readonly fits?: string;
}

/** Which file is a copy of which article. Its `matched` is what `verify` needs: `matched.map(({ source, content }) => [source, content])`. */
export interface CopyMatches {
  readonly matched: readonly MatchedCopy[];
  readonly unmatched: readonly UnmatchedFile[];
  /** Ids of the articles, and of other sources whose text would be needed, for which there is no file. */
  readonly missing: readonly string[];
}

/** More than this part of an article's segments must be in a file that is taken for it by its content. */
const CLEARLY_MORE_THAN_HALF = 0.6;

interface Fit {
  readonly file: CopyFile;
  readonly source: string;
  readonly by: MatchedBy;
  readonly segments?: { readonly found: number; readonly of: number };
}

/**
 * Finds out which file is a copy of which article of a dataset: by the digest of its bytes, else by its name (that of
 * the article, with any ending), else by its content: the article of which most segments are found again, if they are
 * clearly more than half. An article gets one file at most, and a file one article.
 * @param dataset a dataset that parses
 * @throws OpenTipError `bad-text` if bytes are not UTF-8
 */
export async function matchCopies(dataset: Dataset, files: Iterable<CopyFile>): Promise<CopyMatches> {
  const sources = sourcesWithText(dataset);
  const open = new Map(sources.map((one) => [one.id, one]));
  const rest = new Set(files);
  const matched: MatchedCopy[] = [];
  const spare: { file: CopyFile; fits: string }[] = [];
  const take = ({ file, source, by, segments }: Fit) => {
    if (!rest.delete(file)) return;
    if (open.delete(source)) {
      const { name, content } = file;
      matched.push({ file: name, source, by, content, ...(segments && { segments }) });
    } else spare.push({ file, fits: source });
  };

  for (const file of [...rest]) {
    const digest = await digestOf(file.content);
    const same = sources.find((one) => one.digest === digest);
    if (same) take({ file, source: same.id, by: "digest" });
  }
  for (const file of [...rest]) {
    const name = nameOfCopy(file.name);
    const same = sources.find(({ id }) => name === id.slice(id.indexOf("/") + 1));
    if (same && open.has(same.id)) take({ file, source: same.id, by: "name" });
  }
  const fits = await Promise.all([...rest].map((file) => bestFit(dataset, file)));
  const byShare = fits.flatMap((fit) => fit ?? []).sort((a, b) => share(b) - share(a));
  for (const fit of byShare) take(fit);

  const order = new Map(sources.map(({ id }, at) => [id, at]));
  return {
    matched: matched.sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0)),
    unmatched: [
      ...spare.map(({ file, fits }) => ({ file: file.name, fits })),
      ...Array.from(rest, ({ name }) => ({ file: name })),
    ],
    missing: [...open.keys()],
  };
}

/** Articles, and the other sources of which a text would be checked: those that describe it, or are cited by offsets. */
function sourcesWithText(dataset: Dataset) {
  const cited = new Set(
    Array.from(findEvidence(dataset), ({ value }) => (value as { source?: string } | null)?.source),
  );
  const others = (dataset.sources ?? []).filter((one) => describesText(one) || cited.has(one.id));
  return [...(dataset.articles ?? []), ...others];
}

async function bestFit(dataset: Dataset, file: CopyFile): Promise<Fit | undefined> {
  const { name, content } = file;
  const text = typeof content === "string" ? content : decodeUtf8(content, name);
  const index = await CopyIndex.of(text);
  const fits = (dataset.articles ?? []).map(async ({ id }): Promise<Fit> => {
    const segments = (dataset.segments ?? []).filter(({ article }) => article === id);
    const relocator = await Relocator.over(index, segments);
    return { file, source: id, by: "content", segments: { found: relocator.found, of: segments.length } };
  });
  const [best] = (await Promise.all(fits)).sort((a, b) => share(b) - share(a));
  return best && share(best) > CLEARLY_MORE_THAN_HALF ? best : undefined;
}

function share({ segments }: Fit): number {
  return segments === undefined || segments.of === 0 ? 0 : segments.found / segments.of;
}
