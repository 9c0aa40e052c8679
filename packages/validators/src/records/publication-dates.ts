import type { Article, Source } from "@open-tip/schema";

/** When a source was published, as EDTF; undefined where it does not say. */
export function publicationOf(record: unknown): { readonly published: string } | undefined {
  const { published } = record as Article | Source;
  return published && { published: published.date };
}

/** When each source of a dataset was published, by its id. */
export function publicationDates(
  kept: readonly { readonly id: string; readonly fact: object }[],
): ReadonlyMap<string, string> {
  return new Map(
    kept.flatMap(({ id, fact }) =>
      "published" in fact ? [[id, (fact as { published: string }).published] as const] : [],
    ),
  );
}
