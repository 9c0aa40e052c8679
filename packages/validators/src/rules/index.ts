import type { ForeignCode } from "../foreign-code.ts";
import type { Rule } from "../rule.ts";
import { rule as absenceBefore2009 } from "./absence-before-2009.ts";
import { rule as absenceBeforeFirstReport } from "./absence-before-first-report.ts";
import { rule as affectedPersonAlone } from "./affected-person-alone.ts";
import { rule as ambiguousDelimiter } from "./ambiguous-delimiter.ts";
import { rule as ambiguousTerritory } from "./ambiguous-territory.ts";
import { rule as ambiguousTierCodes } from "./ambiguous-tier-codes.ts";
import { rule as anonymousAndIdentified } from "./anonymous-and-identified.ts";
import { rule as anonymousWithName } from "./anonymous-with-name.ts";
import { rule as automaticDowngradeNotTier3 } from "./automatic-downgrade-not-tier-3.ts";
import { rule as birthDateInCaseData } from "./birth-date-in-case-data.ts";
import { rule as brokenQuote } from "./broken-quote.ts";
import { rule as chainLoops } from "./chain-loops.ts";
import { rule as changeWithoutComparison } from "./change-without-comparison.ts";
import { rule as codeNearlyListed } from "./code-nearly-listed.ts";
import { rule as comparisonWithoutChange } from "./comparison-without-change.ts";
import { rule as contradictsReference } from "./contradicts-reference.ts";
import { rule as contradictsSingleSource } from "./contradicts-single-source.ts";
import { rule as coordinatesInCaseData } from "./coordinates-in-case-data.ts";
import { rule as danglingReference } from "./dangling-reference.ts";
import { rule as determinationOutOfTime } from "./determination-out-of-time.ts";
import { rule as directWithoutWords } from "./direct-without-words.ts";
import { rule as documentNumberInCaseData } from "./document-number-in-case-data.ts";
import { rule as doubtfulJson } from "./doubtful-json.ts";
import { rule as duplicateHeader } from "./duplicate-header.ts";
import { rule as duplicatePlacement } from "./duplicate-placement.ts";
import { rule as duplicateRecord } from "./duplicate-record.ts";
import { rule as editionBeforeFirstReport } from "./edition-before-first-report.ts";
import { rule as editionContradictsItsYear } from "./edition-contradicts-its-year.ts";
import { rule as editionCountDiffers } from "./edition-count-differs.ts";
import { rule as editionGivenAsDate } from "./edition-given-as-date.ts";
import { rule as editionGivenTwice } from "./edition-given-twice.ts";
import { rule as editionNotKnownYet } from "./edition-not-known-yet.ts";
import { rule as emailInCaseData } from "./email-in-case-data.ts";
import { rule as emptyFile } from "./empty-file.ts";
import { rule as emptySpan } from "./empty-span.ts";
import { rule as encodingGuessed } from "./encoding-guessed.ts";
import { rule as endBeforeBeginning } from "./end-before-beginning.ts";
import { rule as evidenceOfAnotherSource } from "./evidence-of-another-source.ts";
import { rule as figureDiffersFromWords } from "./figure-differs-from-words.ts";
import { rule as figureQualifierContradictsRange } from "./figure-qualifier-contradicts-range.ts";
import { rule as figureRangeUpsideDown } from "./figure-range-upside-down.ts";
import { rule as figureValueBesideRange } from "./figure-value-beside-range.ts";
import { rule as figureWithoutNumber } from "./figure-without-number.ts";
import { rule as fiscalYearAsCalendarYear } from "./fiscal-year-as-calendar-year.ts";
import { rule as fiscalYearAsEdition } from "./fiscal-year-as-edition.ts";
import { rule as heldOutsideItsTime } from "./held-outside-its-time.ts";
import { rule as idContradictsKey } from "./id-contradicts-key.ts";
import { rule as idNamesAnotherSource } from "./id-names-another-source.ts";
import { rule as identifiedTwice } from "./identified-twice.ts";
import { rule as intervalUpsideDown } from "./interval-upside-down.ts";
import { rule as invalidJson } from "./invalid-json.ts";
import { rule as invalidRecord } from "./invalid-record.ts";
import { rule as invalidUtf8 } from "./invalid-utf-8.ts";
import { rule as invalidValue } from "./invalid-value.ts";
import { rule as lateColumn } from "./late-column.ts";
import { rule as missingColumn } from "./missing-column.ts";
import { rule as missingEdition } from "./missing-edition.ts";
import { rule as missingPlacements } from "./missing-placements.ts";
import { rule as missingTerritory } from "./missing-territory.ts";
import { rule as missingValue } from "./missing-value.ts";
import { rule as movementContradictsTiers } from "./movement-contradicts-tiers.ts";
import { rule as nameInCaseData } from "./name-in-case-data.ts";
import { rule as noRows } from "./no-rows.ts";
import { rule as nonCanonicalValue } from "./non-canonical-value.ts";
import { rule as notARow } from "./not-a-row.ts";
import { rule as notATable } from "./not-a-table.ts";
import { rule as notPlacements } from "./not-placements.ts";
import { rule as outOfRange } from "./out-of-range.ts";
import { rule as phoneInCaseData } from "./phone-in-case-data.ts";
import { rule as placeIsATerritory } from "./place-is-a-territory.ts";
import { rule as placedThoughNotInReport } from "./placed-though-not-in-report.ts";
import { rule as placementIdDiffers } from "./placement-id-differs.ts";
import { rule as policyOrPattern } from "./policy-or-pattern.ts";
import { rule as profileRemark } from "./profile-remark.ts";
import { rule as publishedBeforeRelease } from "./published-before-release.ts";
import { rule as quotationOutsideEvidence } from "./quotation-outside-evidence.ts";
import { rule as quotedThoughIndirect } from "./quoted-though-indirect.ts";
import { rule as raggedRow } from "./ragged-row.ts";
import { rule as rateOfNoFlow } from "./rate-of-no-flow.ts";
import { rule as recordTooLong } from "./record-too-long.ts";
import { rule as relativeDateDiffers } from "./relative-date-differs.ts";
import { rule as relayChainLoops } from "./relay-chain-loops.ts";
import { rule as releaseDateInAnotherYear } from "./release-date-in-another-year.ts";
import { rule as repeatsAnotherTerritory } from "./repeats-another-territory.ts";
import { rule as reportingPeriodBefore2010 } from "./reporting-period-before-2010.ts";
import { rule as reportingPeriodDiffers } from "./reporting-period-differs.ts";
import { rule as roleNotHeldThen } from "./role-not-held-then.ts";
import { rule as saidAfterPublication } from "./said-after-publication.ts";
import { rule as sequenceGap } from "./sequence-gap.ts";
import { rule as shareBeyondWhole } from "./share-beyond-whole.ts";
import { rule as smallCells } from "./small-cells.ts";
import { rule as sourceAmongRelays } from "./source-among-relays.ts";
import { rule as speakerAmongRelays } from "./speaker-among-relays.ts";
import { rule as specialCaseBefore2003 } from "./special-case-before-2003.ts";
import { rule as specialCaseBreaksWatchListRun } from "./special-case-breaks-watch-list-run.ts";
import { rule as specialCaseCompared } from "./special-case-compared.ts";
import { rule as specialCaseIn2003 } from "./special-case-in-2003.ts";
import { rule as stockGivenAsFlow } from "./stock-given-as-flow.ts";
import { rule as territoryCodeNotInForce } from "./territory-code-not-in-force.ts";
import { rule as territoryMismatch } from "./territory-mismatch.ts";
import { rule as tier1ToTier3 } from "./tier-1-to-tier-3.ts";
import { rule as tierBesideAbsence } from "./tier-beside-absence.ts";
import { rule as tooManyColumns } from "./too-many-columns.ts";
import { rule as unitDiffersFromWords } from "./unit-differs-from-words.ts";
import { rule as unitedStatesBefore2010 } from "./united-states-before-2010.ts";
import { rule as unitedStatesMissing } from "./united-states-missing.ts";
import { rule as unknownCode } from "./unknown-code.ts";
import { rule as unknownTerritory } from "./unknown-territory.ts";
import { rule as unknownTier } from "./unknown-tier.ts";
import { rule as unreadableCells } from "./unreadable-cells.ts";
import { rule as unreadableEdition } from "./unreadable-edition.ts";
import { rule as unreadableFile } from "./unreadable-file.ts";
import { rule as unreadableValue } from "./unreadable-value.ts";
import { rule as unusualReleaseMonth } from "./unusual-release-month.ts";
import { rule as watchListBefore2004 } from "./watch-list-before-2004.ts";
import { rule as watchListInAnotherColumn } from "./watch-list-in-another-column.ts";
import { rule as watchListOverFourYears } from "./watch-list-over-four-years.ts";
import { rule as watchListOverThreeYears } from "./watch-list-over-three-years.ts";
import { rule as watchListOverThreeYearsIn2019 } from "./watch-list-over-three-years-in-2019.ts";
import { rule as watchListReturnOverOneYear } from "./watch-list-return-over-one-year.ts";
import { rule as watchListWithoutWaiver } from "./watch-list-without-waiver.ts";
import { rule as weekdayDiffers } from "./weekday-differs.ts";
import { rule as wordsNotInCopy } from "./words-not-in-copy.ts";
import { rule as wordsNotInSource } from "./words-not-in-source.ts";

/** Every rule, in the order in which reports and the documentation show them: first the file, then its rows, then the law. */
const all = [
  emptyFile,
  notATable,
  unreadableFile,
  encodingGuessed,
  ambiguousDelimiter,
  recordTooLong,
  tooManyColumns,
  invalidUtf8,
  brokenQuote,
  raggedRow,
  invalidJson,
  doubtfulJson,
  notARow,
  lateColumn,
  unreadableCells,
  duplicateHeader,
  noRows,
  notPlacements,
  missingEdition,
  editionGivenTwice,
  ambiguousTierCodes,
  watchListInAnotherColumn,
  missingColumn,
  profileRemark,
  missingTerritory,
  ambiguousTerritory,
  unknownTerritory,
  territoryMismatch,
  unreadableEdition,
  editionGivenAsDate,
  unknownTier,
  unreadableValue,
  tierBesideAbsence,
  nonCanonicalValue,
  missingValue,
  unknownCode,
  invalidValue,
  outOfRange,
  nameInCaseData,
  emailInCaseData,
  phoneInCaseData,
  documentNumberInCaseData,
  birthDateInCaseData,
  coordinatesInCaseData,
  smallCells,
  invalidRecord,
  duplicateRecord,
  danglingReference,
  chainLoops,
  identifiedTwice,
  idNamesAnotherSource,
  idContradictsKey,
  placeIsATerritory,
  directWithoutWords,
  quotedThoughIndirect,
  wordsNotInSource,
  wordsNotInCopy,
  quotationOutsideEvidence,
  emptySpan,
  evidenceOfAnotherSource,
  relayChainLoops,
  sourceAmongRelays,
  speakerAmongRelays,
  anonymousAndIdentified,
  affectedPersonAlone,
  anonymousWithName,
  figureRangeUpsideDown,
  figureValueBesideRange,
  figureWithoutNumber,
  figureQualifierContradictsRange,
  shareBeyondWhole,
  rateOfNoFlow,
  stockGivenAsFlow,
  changeWithoutComparison,
  comparisonWithoutChange,
  figureDiffersFromWords,
  unitDiffersFromWords,
  codeNearlyListed,
  intervalUpsideDown,
  endBeforeBeginning,
  heldOutsideItsTime,
  roleNotHeldThen,
  saidAfterPublication,
  publishedBeforeRelease,
  weekdayDiffers,
  relativeDateDiffers,
  fiscalYearAsCalendarYear,
  editionContradictsItsYear,
  sequenceGap,
  duplicatePlacement,
  placementIdDiffers,
  editionBeforeFirstReport,
  absenceBeforeFirstReport,
  editionNotKnownYet,
  watchListBefore2004,
  unitedStatesBefore2010,
  specialCaseBefore2003,
  specialCaseIn2003,
  specialCaseCompared,
  movementContradictsTiers,
  automaticDowngradeNotTier3,
  policyOrPattern,
  absenceBefore2009,
  territoryCodeNotInForce,
  releaseDateInAnotherYear,
  unusualReleaseMonth,
  fiscalYearAsEdition,
  reportingPeriodDiffers,
  reportingPeriodBefore2010,
  determinationOutOfTime,
  watchListOverFourYears,
  watchListOverThreeYears,
  watchListOverThreeYearsIn2019,
  watchListWithoutWaiver,
  watchListReturnOverOneYear,
  specialCaseBreaksWatchListRun,
  tier1ToTier3,
  unitedStatesMissing,
  editionCountDiffers,
  contradictsReference,
  contradictsSingleSource,
  placedThoughNotInReport,
  repeatsAnotherTerritory,
  missingPlacements,
] as const;

/** The codes alone, as literal types: the rules' own types name details that are nobody else's concern. */
function codesOf<const R extends readonly { readonly code: string }[]>(list: R) {
  return list.map(({ code }) => code) as { [K in keyof R]: R[K]["code"] };
}

/** The names of all rules, in the same order. */
export const ruleCodes = codesOf(all);

/** The name of a rule. */
export type RuleCode = (typeof ruleCodes)[number];
/** The name of a rule of this package, or of another's, which begins with that one's name and a slash. */
export type AnyRuleCode = RuleCode | ForeignCode;

type Optional<R> = R extends { readonly code: infer Code extends string; readonly options: infer Options }
  ? { readonly [C in Code]: Options }
  : never;
type Joined<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

function optionsOf<const R extends readonly { readonly code: string }[]>(list: R) {
  const withOptions = list.filter((rule) => "options" in rule) as readonly {
    code: string;
    options?: unknown;
  }[];
  return Object.fromEntries(withOptions.map(({ code, options }) => [code, options])) as Joined<
    Optional<R[number]>
  >;
}

const ruleOptions = optionsOf(all);

/** The options that rules declare, by the code of the rule. */
export type RuleOptionsByCode = typeof ruleOptions;

/** Every rule, in the order in which reports and the documentation show them. */
export const rules: readonly Rule[] = all as readonly unknown[] as readonly Rule[];
