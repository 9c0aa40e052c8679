import type { NameAsStated } from "@open-tip/schema";

/** The articles by short names, for what they share. */
export const pti = "article/pti-tip-report-launch-2018";
export const ludci = "article/ludci-diplomatic-strides";
export const fox = "article/fox-news-tip-report-2020";
export const whiteHouseBlog = "article/white-house-cambodia-2012";
export const ians = "article/ians-un-global-plan-of-action-2021";

/**
 * Names as articles print them, slips included: of each article its id, then the names. By them the articles are
 * searched for mentions.
 * @__NO_SIDE_EFFECTS__
 */
export function named(
  ...printed: readonly (readonly [article: string, ...names: string[]])[]
): NameAsStated[] {
  return printed.flatMap(([article, ...names]) => names.map((name) => ({ name, sources: [article] })));
}
