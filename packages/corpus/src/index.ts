export type * from "../generated/ids.ts";
export {
  annotatedArticles,
  articles,
  figures,
  segments,
  statements,
  tierPlacements,
} from "./annotated-articles.ts";
export { foxNewsTipReport2020 } from "./articles/fox-news-tip-report-2020.ts";
export { iansUnGlobalPlanOfAction2021 } from "./articles/ians-un-global-plan-of-action-2021.ts";
export { ludciDiplomaticStrides } from "./articles/ludci-diplomatic-strides.ts";
export { ptiTipReportLaunch2018 } from "./articles/pti-tip-report-launch-2018.ts";
export { whiteHouseCambodia2012 } from "./articles/white-house-cambodia-2012.ts";
export { corpus } from "./corpus.ts";
export { datasetOf } from "./dataset-of.ts";
export type { AnnotatedArticle } from "./define-article.ts";
export { evidenceFor, type Footing } from "./evidence-for.ts";
export { get, has } from "./get.ts";
export type * from "./records.ts";
export { actors, events, instruments, places, programmes, sources } from "./shared-records.ts";
export { statementsAbout, type Topic } from "./statements-about.ts";
export { statementsBy } from "./statements-by.ts";
