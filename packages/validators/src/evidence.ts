export { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
export { digestOf, words, wordsDigestOf } from "./evidence/digest.ts";
export { evidenceOf } from "./evidence/evidence-of.ts";
export { fingerprintsOf } from "./evidence/fingerprints.ts";
export {
  type HydratedArticle,
  type HydratedPassage,
  type HydratedRecord,
  type HydratedSegment,
  hydrate,
  type Stretch,
} from "./evidence/hydrate.ts";
export {
  type CopyFile,
  type CopyMatches,
  type MatchedBy,
  type MatchedCopy,
  matchCopies,
  type UnmatchedFile,
} from "./evidence/match-copies.ts";
export type { Whereabouts } from "./evidence/relocate.ts";
export { type CodePointText, codePointText, span } from "./evidence/text.ts";
export { verify } from "./evidence/verify.ts";
export type {
  Displaced,
  EvidenceProblem,
  EvidenceProblemCode,
  NotChecked,
  SourceSummary,
  VerifyReport,
} from "./evidence/verify-report.ts";
export { type VisibleText, visibleText } from "./evidence/visible-text.ts";
