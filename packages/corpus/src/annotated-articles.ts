import { foxNewsTipReport2020 } from "./articles/fox-news-tip-report-2020.ts";
import { iansUnGlobalPlanOfAction2021 } from "./articles/ians-un-global-plan-of-action-2021.ts";
import { ludciDiplomaticStrides } from "./articles/ludci-diplomatic-strides.ts";
import { ptiTipReportLaunch2018 } from "./articles/pti-tip-report-launch-2018.ts";
import { whiteHouseCambodia2012 } from "./articles/white-house-cambodia-2012.ts";
import type { AnnotatedArticle } from "./define-article.ts";
import type { Article, Figure, Segment, Statement, TierPlacement } from "./records.ts";

/** Every article of the corpus with all its records, by the date of publication. */
export const annotatedArticles: readonly AnnotatedArticle[] = [
  whiteHouseCambodia2012,
  ptiTipReportLaunch2018,
  ludciDiplomaticStrides,
  foxNewsTipReport2020,
  iansUnGlobalPlanOfAction2021,
];

/** The articles as sources: publisher, date, rights, and the digest of the text that was annotated. */
export const articles: readonly Article[] = /* @__PURE__ */ annotatedArticles.map(({ article }) => article);

/** What every sentence of the articles does. */
export const segments: readonly Segment[] = /* @__PURE__ */ annotatedArticles.flatMap((one) => one.segments);

/** What was said, by whom, through whom. A statement is what its speaker says, not the truth. */
export const statements: readonly Statement[] = /* @__PURE__ */ annotatedArticles.flatMap(
  (one) => one.statements,
);

/** Every number that the articles give. A number is a claim, and some of these are wrong: see their verifications. */
export const figures: readonly Figure[] = /* @__PURE__ */ annotatedArticles.flatMap((one) => one.figures);

/** Every tier placement that an article asserts, as stated and as resolved. An assertion is not the truth. */
export const tierPlacements: readonly TierPlacement[] = /* @__PURE__ */ annotatedArticles.flatMap(
  (one) => one.tierPlacements,
);
