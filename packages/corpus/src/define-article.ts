import type * as schema from "@open-tip/schema";
import type {
  Actor,
  Article,
  CorpusRecord,
  Event,
  Figure,
  Instrument,
  Place,
  Programme,
  Segment,
  Source,
  Statement,
  TierPlacement,
} from "./records.ts";

/** Any record that articles share: who and what they speak of. */
export type SharedRecord =
  | schema.Actor
  | schema.Programme
  | schema.Instrument
  | schema.Event
  | schema.Place
  | schema.Source;

/** One article of the corpus, whole: the article, what its sentences do, what it asserts, and every record that these name. Its words are not in it. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** Every sentence, in the order of the text. */
  readonly segments: readonly Segment[];
  /** In the order in which the article renders them. */
  readonly statements: readonly Statement[];
  /** Every number that it gives, in the order of the text. */
  readonly figures: readonly Figure[];
  /** In the order in which the article names them. */
  readonly tierPlacements: readonly TierPlacement[];
  // What these records refer to, so that an article can be used alone. Each is one record, however many articles share it.
  readonly actors: readonly Actor[];
  readonly programmes: readonly Programme[];
  readonly instruments: readonly Instrument[];
  readonly events: readonly Event[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
}

/** An article as its file writes it. Ids are any text here: the literal ones are generated from it. */
interface Written {
  readonly article: schema.Article;
  readonly segments: readonly schema.Segment[];
  readonly statements: readonly schema.Statement[];
  readonly figures: readonly schema.Figure[];
  readonly tierPlacements: readonly schema.TierPlacement[];
  /** Whoever and whatever the article refers to. */
  readonly shared: readonly SharedRecord[];
}

/** Types an article where it is written, so that a mistake is marked in the line that makes it. */
export function defineArticle({ shared, ...own }: Written): AnnotatedArticle {
  const of = <Kind extends CorpusRecord>(...prefixes: readonly string[]) =>
    shared.filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix))) as unknown as readonly Kind[];
  return {
    ...(own as Pick<AnnotatedArticle, keyof typeof own>),
    actors: of("actor/"),
    programmes: of("programme/"),
    instruments: of("instrument/"),
    events: of("event/"),
    places: of("place/"),
    sources: of("dataset/", "document/", "statute/", "web-page/"),
  };
}
