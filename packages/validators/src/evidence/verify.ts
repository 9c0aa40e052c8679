import { type Dataset, Evidence, Quotation } from "@open-tip/schema";
import { checkEvidence, checkInnerSpans, partsOf } from "./check-evidence.ts";
import { checkSource, type DescribedText, describesText, type GivenText } from "./check-source.ts";
import { digestOf } from "./digest.ts";
import { findEvidence } from "./find-evidence.ts";
import { Relocator } from "./relocate.ts";
import { readText } from "./source-texts.ts";
import type {
  Displaced,
  EvidenceProblemCode,
  NotChecked,
  Part,
  SourceSummary,
  VerifyReport,
} from "./verify-report.ts";

/**
 * Proves a dataset's evidence against the texts it points into: every source's digest, length and caveats, and every
 * span, digest and quotation of every record. What is wrong is returned, not thrown; what had no text is listed. Where a
 * copy differs from the text that was annotated, passages are looked for in it: by the words that records print, by
 * digests of words, by fingerprints, and segments in their order.
 * Runs in Node and in browsers; nothing is sent anywhere.
 * @param dataset A dataset that parses.
 * @param texts Source id to text, as a Map or as pairs. Bytes are read as UTF-8, strictly. Bytes as received are
 * best: a text that was decoded has lost what its decoder dropped, such as a byte order mark.
 * @throws OpenTipError `bad-text` if bytes are not UTF-8, or a text is not Unicode.
 */
export async function verify(
  dataset: Dataset,
  texts: Iterable<readonly [string, string | Uint8Array]>,
): Promise<VerifyReport> {
  const given = new Map(Array.from(texts, ([source, content]) => [source, readText(source, content)]));
  const found = Array.from(findEvidence(dataset), ({ value, ...place }) => ({
    ...place,
    evidence: Evidence.safeParse(value).data ?? Quotation.safeParse(value).data,
  }));
  const cited = new Map<string, string>();
  for (const { evidence, path } of found) {
    if (evidence !== undefined && !cited.has(evidence.source)) cited.set(evidence.source, path);
  }

  const described = [
    ...(dataset.articles ?? []).map((source, index) => ({ source, path: `/articles/${index}` })),
    ...(dataset.sources ?? []).map((source, index) => ({ source, path: `/sources/${index}` })),
  ];
  const sources = described.map(({ source, path }): Part | Promise<Part> => {
    const text = given.get(source.id);
    if (text !== undefined) return checkSource(source, text, path);
    if (!describesText(source) && !cited.has(source.id)) return unchecked([]);
    return unchecked([{ record: source.id, path, reason: `No text was given for ${source.id}.` }]);
  });

  const describedIds = new Set(described.map(({ source }) => source.id));
  const undescribed = unchecked(
    Array.from(cited)
      .filter(([source]) => !describedIds.has(source))
      .map(([record, path]) => ({
        record,
        path,
        reason: `The dataset does not describe ${record}, so no text can be proven to be the one annotated.`,
      })),
  );

  const spans = await Promise.all(
    found.map(async ({ record, path, evidence, mentions = [] }): Promise<CheckedSpan> => {
      if (evidence === undefined) {
        return unchecked([{ record, path, reason: "This is not evidence as the schema defines it." }]);
      }
      const text = given.get(evidence.source)?.text;
      if (text === undefined)
        return unchecked([{ record, path, reason: `No text was given for ${evidence.source}.` }]);
      const lost = await checkEvidence(evidence, text, record, path);
      const inner = checkInnerSpans(evidence, [...mentions, ...partsOf(evidence)], record, path);
      // The digest proves the place; what else the record says wrong of it does not move it.
      const holds = !lost.some(({ code }) => displacing.has(code));
      return {
        checked: 1,
        problems: [...lost, ...inner],
        notChecked: [],
        span: { record, path, evidence, holds },
      };
    }),
  );
  const passages = spans.flatMap(({ span }) => span ?? []);
  const displaced = await findAgain(dataset, given, passages);
  return {
    ...join([...(await Promise.all(sources)), undescribed, ...spans]),
    displaced,
    sources: await summaries(described, given, passages, displaced),
  };
}

const displacing: ReadonlySet<EvidenceProblemCode> = new Set(["span-outside-text", "digest-differs"]);

/** A passage with a text, and whether it stands where its record says. */
interface CheckedPassage {
  readonly record: string;
  readonly path: string;
  readonly evidence: Evidence | Quotation;
  readonly holds: boolean;
}
type CheckedSpan = Part & { readonly span?: CheckedPassage };

/** Looks for the passages that do not hold. A text in which all hold is not searched. */
async function findAgain(
  dataset: Dataset,
  given: ReadonlyMap<string, GivenText>,
  passages: readonly CheckedPassage[],
): Promise<Displaced[]> {
  const failing = passages.filter(({ holds }) => !holds);
  const relocators = new Map<string, Relocator>();
  for (const { evidence } of failing) {
    const { source } = evidence;
    const text = given.get(source)?.text;
    if (text === undefined || relocators.has(source)) continue;
    const segments = (dataset.segments ?? []).filter(({ article }) => article === source);
    relocators.set(source, await Relocator.of(text.length > 0 ? text.span(0, text.length) : "", segments));
  }
  return Promise.all(
    failing.map(async ({ record, path, evidence }) => {
      const { source, start, end } = evidence;
      const now = (await relocators.get(source)?.find(evidence)) ?? null;
      return { record, path, source, start, end, now };
    }),
  );
}

async function summaries(
  described: readonly { readonly source: DescribedText }[],
  given: ReadonlyMap<string, GivenText>,
  passages: readonly CheckedPassage[],
  displaced: readonly Displaced[],
): Promise<SourceSummary[]> {
  const digests = new Map(described.map(({ source: { id, digest } }) => [id, digest]));
  return Promise.all(
    Array.from(given, async ([source, { bytes }]) => {
      const digest = digests.get(source);
      const gone = displaced.filter((one) => one.source === source);
      return {
        source,
        sameText: digest === undefined ? null : (await digestOf(bytes)) === digest,
        held: passages.filter(({ evidence, holds }) => holds && evidence.source === source).length,
        changed: gone.filter(stays).length,
        moved: gone.filter((one) => one.now !== null && !stays(one)).length,
        lost: gone.filter(({ now }) => now === null).length,
      };
    }),
  );
}

function stays({ start, end, now }: Displaced): boolean {
  return now?.start === start && now.end === end;
}

function unchecked(notChecked: readonly NotChecked[]): Part {
  return { checked: 0, problems: [], notChecked };
}

function join(parts: readonly Part[]): Omit<VerifyReport, "displaced" | "sources"> {
  const notChecked = parts.flatMap((part) => part.notChecked);
  return {
    complete: notChecked.length === 0,
    checked: parts.reduce((sum, part) => sum + part.checked, 0),
    problems: parts.flatMap((part) => part.problems),
    notChecked,
  };
}
