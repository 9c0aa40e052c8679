import type { CodeList } from "./code-list.ts";
import { absences } from "./code-lists/absence.ts";
import { actorKinds } from "./code-lists/actor-kind.ts";
import { anonymities } from "./code-lists/anonymity.ts";
import { articleGenres } from "./code-lists/article-genre.ts";
import { countBases } from "./code-lists/count-basis.ts";
import { dateBases } from "./code-lists/date-basis.ts";
import { eventKinds } from "./code-lists/event-kind.ts";
import { exploitationForms } from "./code-lists/exploitation-form.ts";
import { figureIntervals } from "./code-lists/figure-interval.ts";
import { figureMeasures } from "./code-lists/figure-measure.ts";
import { figureQualifiers } from "./code-lists/figure-qualifier.ts";
import { figureUnits } from "./code-lists/figure-unit.ts";
import { instrumentKinds } from "./code-lists/instrument-kind.ts";
import { mappingMatches } from "./code-lists/mapping-match.ts";
import { movements } from "./code-lists/movement.ts";
import { pillars } from "./code-lists/pillar.ts";
import { placeKinds } from "./code-lists/place-kind.ts";
import { polarities } from "./code-lists/polarity.ts";
import { populationGroups } from "./code-lists/population-group.ts";
import { programmeKinds } from "./code-lists/programme-kind.ts";
import { segmentRoles } from "./code-lists/segment-role.ts";
import { sourceKinds } from "./code-lists/source-kind.ts";
import { speechActs } from "./code-lists/speech-act.ts";
import { stances } from "./code-lists/stance.ts";
import { statementModes } from "./code-lists/statement-mode.ts";
import { territoryCodeSystems } from "./code-lists/territory-code-system.ts";
import { tiers } from "./code-lists/tier.ts";
import { tierLawBases } from "./code-lists/tier-law-basis.ts";
import { traffickingActs } from "./code-lists/trafficking-act.ts";
import { traffickingMeans } from "./code-lists/trafficking-means.ts";
import { traffickingPurposes } from "./code-lists/trafficking-purpose.ts";
import { verificationAspects } from "./code-lists/verification-aspect.ts";
import { verificationStatuses } from "./code-lists/verification-status.ts";

export * from "./code-list.ts";
export { absences } from "./code-lists/absence.ts";
export { actorKinds } from "./code-lists/actor-kind.ts";
export { anonymities } from "./code-lists/anonymity.ts";
export { articleGenres } from "./code-lists/article-genre.ts";
export { countBases } from "./code-lists/count-basis.ts";
export { dateBases } from "./code-lists/date-basis.ts";
export { eventKinds } from "./code-lists/event-kind.ts";
export { exploitationForms } from "./code-lists/exploitation-form.ts";
export { figureIntervals } from "./code-lists/figure-interval.ts";
export { figureMeasures } from "./code-lists/figure-measure.ts";
export { figureQualifiers } from "./code-lists/figure-qualifier.ts";
export { figureUnits } from "./code-lists/figure-unit.ts";
export { instrumentKinds } from "./code-lists/instrument-kind.ts";
export { mappingMatches } from "./code-lists/mapping-match.ts";
export { movements } from "./code-lists/movement.ts";
export { pillars } from "./code-lists/pillar.ts";
export { placeKinds } from "./code-lists/place-kind.ts";
export { polarities } from "./code-lists/polarity.ts";
export { populationGroups } from "./code-lists/population-group.ts";
export { programmeKinds } from "./code-lists/programme-kind.ts";
export { segmentRoles } from "./code-lists/segment-role.ts";
export { sourceKinds } from "./code-lists/source-kind.ts";
export { speechActs } from "./code-lists/speech-act.ts";
export { stances } from "./code-lists/stance.ts";
export { statementModes } from "./code-lists/statement-mode.ts";
export { territoryCodeSystems } from "./code-lists/territory-code-system.ts";
export { type TierDetails, tiers } from "./code-lists/tier.ts";
export { tierLawBases } from "./code-lists/tier-law-basis.ts";
export { traffickingActs } from "./code-lists/trafficking-act.ts";
export { traffickingMeans } from "./code-lists/trafficking-means.ts";
export { traffickingPurposes } from "./code-lists/trafficking-purpose.ts";
export { verificationAspects } from "./code-lists/verification-aspect.ts";
export { verificationStatuses } from "./code-lists/verification-status.ts";

/** Every published code list, in the order in which the documentation shows them. Loads no schema. */
export const codeLists: readonly CodeList[] = [
  tiers,
  movements,
  absences,
  statementModes,
  speechActs,
  polarities,
  stances,
  exploitationForms,
  traffickingActs,
  traffickingMeans,
  traffickingPurposes,
  pillars,
  populationGroups,
  actorKinds,
  anonymities,
  programmeKinds,
  instrumentKinds,
  eventKinds,
  figureQualifiers,
  figureUnits,
  figureMeasures,
  figureIntervals,
  placeKinds,
  sourceKinds,
  articleGenres,
  segmentRoles,
  dateBases,
  verificationAspects,
  verificationStatuses,
  territoryCodeSystems,
  countBases,
  tierLawBases,
  mappingMatches,
];
