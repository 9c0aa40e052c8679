import type { Dataset } from "@open-tip/schema";
import { codeLists } from "@open-tip/schema/code-lists";

/** The lists whose codes say what a statement is about. */
const topicLists = [
  "exploitation-form",
  "trafficking-act",
  "trafficking-means",
  "trafficking-purpose",
  "population-group",
  "pillar",
] as const;

/** The ids that exist in the corpus, as types: a mistyped one does not compile. */
export function idTypes(corpus: Dataset): string {
  const { articles, segments, statements, figures, tierPlacements, actors, programmes, instruments, events } =
    corpus;
  const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id).sort();
  const speakers = (statements ?? []).flatMap((one) => one.speakers.map(({ speaker }) => speaker));
  const credited = (figures ?? []).flatMap(({ attributedTo = [] }) => attributedTo);
  const codes = codeLists
    .filter(({ name }) => topicLists.some((list) => list === name))
    .flatMap((list) => list.codes.map(({ code }) => code));
  const types = {
    ArticleId: ids(articles),
    SegmentId: ids(segments),
    StatementId: ids(statements),
    FigureId: ids(figures),
    PlacementId: ids(tierPlacements),
    ActorId: ids(actors),
    ProgrammeId: ids(programmes),
    InstrumentId: ids(instruments),
    EventId: ids(events),
    PlaceId: ids(corpus.places),
    SourceId: ids(corpus.sources),
  };
  const union = (name: string, doc: string, values: readonly string[]) =>
    `/** ${doc} */\nexport type ${name} =\n${values.map((value) => `  | ${JSON.stringify(value)}`).join("\n")};\n`;
  const known = new Set<string>(Object.values(types).flat());
  const others = [...new Set([...speakers, ...credited])].filter((id) => !known.has(id)).sort();
  return [
    "// Generated from packages/corpus/src by `npm run generate`. Do not edit.\n",
    ...Object.entries(types).map(([name, values]) => union(name, `Every ${name} of the corpus.`, values)),
    union("EditionId", "Editions of the report that speak in the corpus.", others),
    "/** Whoever and whatever may speak: an actor, a text without a name, an edition of the report. */\nexport type SpeakerId = ActorId | SourceId | EditionId;\n",
    union("TopicCode", "Codes that say what a statement is about.", [...new Set(codes)].sort()),
  ].join("\n");
}
