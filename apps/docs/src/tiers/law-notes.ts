import {
  type ConsensusPlacement,
  movements,
  type watchListRuns,
  yearsToForcedMove,
} from "@open-tip/corpus/history";
import {
  countedRuns,
  type TierLawName,
  tierLaw,
  watchListClock,
  watchListLimit,
  watchListReturns,
} from "@open-tip/schema/tier-law";
import { tierOrdinal } from "@open-tip/schema/tiers";

/** What a rule of tier law has to say of a territory in an edition. */
export interface LawNote {
  readonly law: TierLawName;
  readonly text: string;
}

/** The year of a run on the Watch List that an edition is, as the law counts, and how many it may have. */
export interface ClockYear {
  readonly year: number;
  readonly limit: number;
}

type Series = readonly ConsensusPlacement[];

/** The rule that limits a run on the Watch List in an edition. */
export function limitingLaw(edition: number): TierLawName {
  return edition >= tierLaw["watch-list-limit-2019"].confirmedFrom
    ? "watch-list-limit-2019"
    : "watch-list-limit-2008";
}

/** Which counted year on the Watch List an edition is; undefined where it is none, or the law does not yet count. */
export function clockYear(series: Series, edition: number): ClockYear | undefined {
  const limit = watchListLimit(edition);
  const run = countedRuns(series).find(({ years }) => years.includes(edition));
  return run === undefined || limit === undefined
    ? undefined
    : { year: run.years.indexOf(edition) + 1, limit };
}

/** What tier law says of the placement of an edition, and of the way that led to it. */
export function lawNotes(series: Series, edition: number): LawNote[] {
  const tier = series.find((one) => one.edition === edition)?.tier;
  if (tier === "special-case")
    return [{ law: "special-case-has-no-step", text: "A special case is not compared with a tier." }];
  if (tier === "tier-2-watch-list") return watchListNotes(series, edition);
  const move = movements(series).find((one) => one.edition === edition);
  if (move?.automatic)
    return [
      { law: limitingLaw(edition), text: "Due by itself: the run on the Watch List had reached its limit." },
    ];
  if (forced(series, edition - 1) && move !== undefined)
    return [{ law: limitingLaw(edition), text: "It could not stay on the Watch List, and moved." }];
  const steps = Math.abs(
    (tierOrdinal(move?.to ?? "special-case") ?? 0) - (tierOrdinal(move?.from ?? "special-case") ?? 0),
  );
  return steps === tierLaw["adjacent-jump"].limit
    ? [{ law: "adjacent-jump", text: "From one end of the scale to the other." }]
    : [];
}

function forced(series: Series, edition: number): boolean {
  return yearsToForcedMove(series, edition) === 0;
}

function watchListNotes(series: Series, edition: number): LawNote[] {
  const clock = clockYear(series, edition);
  if (clock === undefined)
    return [{ law: "watch-list-limit-2008", text: `Not counted: the law counts from ${watchListClock} on.` }];
  const { year, limit } = clock;
  const notes: LawNote[] = [{ law: limitingLaw(edition), text: `Counted year ${year} of at most ${limit}.` }];
  if (year > tierLaw["watch-list-waiver"].limit && edition >= tierLaw["watch-list-waiver"].firstEdition)
    notes.push({ law: "watch-list-waiver", text: "Possible only with a waiver." });
  const back = watchListReturns(series).some(({ after }) => after.first === edition);
  if (back) notes.push({ law: "watch-list-return", text: "Back from Tier 3: one year, as we read the law." });
  const left = yearsToForcedMove(series, edition);
  if (left === 0) notes.push({ law: limitingLaw(edition + 1), text: "The next edition has to move it." });
  else if (left !== undefined)
    notes.push({
      law: limitingLaw(edition + left),
      text: `It may stay for ${left} more ${left === 1 ? "edition" : "editions"}, if waivers are given.`,
    });
  return notes;
}

/** A run on the Watch List as a sentence. */
export function runSentence(series: Series, run: ReturnType<typeof watchListRuns>[number]): string {
  const length = run.last - run.first + 1;
  const span = length === 1 ? `${run.first}, one edition` : `${run.first} to ${run.last}, ${length} editions`;
  const counted = run.counted < length ? `, of which the law counts ${run.counted}` : "";
  const next = movements(series).find(({ edition }) => edition === run.last + 1);
  const known = series.some(({ edition, tier }) => edition === run.last + 1 && tier !== undefined);
  const before = series.some(({ edition, tier }) => edition === run.first - 1 && tier !== undefined);
  const open =
    before || run.first <= tierLaw["watch-list-created"].firstEdition
      ? ""
      : ", perhaps begun before, as the edition before is not known";
  const end = next?.automatic
    ? ", then the automatic downgrade"
    : next === undefined && !known
      ? ", with an end that is not known"
      : "";
  return `${span}${counted}${open}${end}`;
}
