import { slug, year } from "./patterns.ts";

interface IdKind {
  /** The entity whose records have such ids: a name in `entities`, which cannot be imported here. */
  readonly entity: string;
  /** Pattern of what follows the prefix and its slash. */
  readonly rest: string;
  readonly example: string;
}

/** The name of the source, and a number in it that is never used again. */
const numbered = `${slug}/(?:0[1-9]|[1-9][0-9]+)`;

/** The kinds of ids of what can assert or speak as a source. */
const sourceKinds = {
  article: { entity: "Article", rest: slug, example: "article/fox-news-tip-report-2020" },
  "report-edition": { entity: "ReportEdition", rest: year, example: "report-edition/2020" },
  dataset: { entity: "Source", rest: slug, example: "dataset/open-tip-corpus" },
  statute: { entity: "Source", rest: slug, example: "statute/us-code-title-22" },
  document: { entity: "Source", rest: slug, example: "document/ilo-global-estimates-2017" },
  "web-page": { entity: "Source", rest: slug, example: "web-page/state-department-tip-heroes" },
} as const satisfies Record<string, IdKind>;

/** Prefixes of the ids of what can assert or speak as a source. */
export const sourceIdPrefixes = Object.keys(sourceKinds) as (keyof typeof sourceKinds)[];

const sourceId = sourceIdPrefixes.map((prefix) => `${prefix}/${sourceKinds[prefix].rest}`).join("|");

/** Every kind of id, by its prefix. */
export const idKinds = {
  ...sourceKinds,
  segment: { entity: "Segment", rest: numbered, example: "segment/fox-news-tip-report-2020/01" },
  actor: { entity: "Actor", rest: slug, example: "actor/us-department-of-state" },
  statement: { entity: "Statement", rest: numbered, example: "statement/fox-news-tip-report-2020/07" },
  placement: {
    entity: "TierPlacement",
    rest: `(?:${sourceId})/${year}/[A-Z]{3}`,
    example: "placement/article/fox-news-tip-report-2020/2020/NAM",
  },
  programme: { entity: "Programme", rest: slug, example: "programme/mtv-exit" },
  instrument: { entity: "Instrument", rest: slug, example: "instrument/palermo-protocol" },
  event: { entity: "Event", rest: slug, example: "event/tip-report-launch-2018" },
  figure: { entity: "Figure", rest: numbered, example: "figure/fox-news-tip-report-2020/02" },
  territory: { entity: "Territory", rest: "[A-Z]{3}", example: "territory/NAM" },
  place: { entity: "Place", rest: slug, example: "place/calgary" },
  "tier-law": { entity: "TierLawRule", rest: slug, example: "tier-law/watch-list-limit-2008" },
} as const satisfies Record<string, IdKind>;

/** Prefix of an id, which names its kind. */
export type IdPrefix = keyof typeof idKinds;
