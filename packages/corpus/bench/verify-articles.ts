import { existsSync, readdirSync, readFileSync } from "node:fs";
import { articles, corpus } from "@open-tip/corpus";
import { Dataset } from "@open-tip/schema";
import { digestOf, verify } from "@open-tip/validators/evidence";
import { median } from "./cold-import.ts";

const received = new URL("../../../../shared/articles/", import.meta.url);

/** How long it takes to prove the corpus against its articles, and to check its shape, in milliseconds. */
export interface VerifyTimes {
  /** Spans and whole texts that were proved. */
  readonly spans: number;
  readonly first: number;
  readonly median: number;
  readonly parse: number;
}

/**
 * Measures it on the articles as received.
 * @returns nothing if they are not there: they are under copyright and not in this repository
 * @throws Error if the corpus does not prove right, or an article is missing: then there is nothing to measure
 */
export async function verifyTimes(turns: number): Promise<VerifyTimes | undefined> {
  if (!existsSync(received)) return undefined;
  const files = readdirSync(received).map((name) => readFileSync(new URL(name, received)));
  const byDigest = new Map(
    await Promise.all(files.map(async (bytes) => [await digestOf(bytes), bytes] as const)),
  );
  const texts = articles.map(({ id, digest = "" }) => [id, byDigest.get(digest) ?? ""] as const);

  const proved: number[] = [];
  const parsed: number[] = [];
  let spans = 0;
  for (let turn = 0; turn <= turns; turn++) {
    const start = performance.now();
    const report = await verify(corpus, texts);
    const between = performance.now();
    if (!report.complete || report.problems.length > 0) throw new Error("The corpus does not prove right.");
    spans = report.checked;
    proved.push(between - start);
    const again = performance.now();
    Dataset.parse(corpus);
    parsed.push(performance.now() - again);
  }
  const [first = Number.NaN, ...rest] = proved;
  return { spans, first, median: median(rest), parse: median(parsed.slice(1)) };
}
