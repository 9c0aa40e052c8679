import { figures, get, statements, statementsAbout } from "@open-tip/corpus";

// Who said something about Libya, and in which role?
export const onLibya = statementsAbout("LBY").flatMap(({ speakers }) => speakers);

// Which figures are misattributed?
export const credited = figures.filter((f) => f.verifications?.some((v) => v.status === "misattributed"));

// Which governments are placed in Tier 3, and on whose word?
export const tier3 = statements.filter((s) => s.about?.placements?.some((id) => get(id).tier === "tier-3"));

// What was promised in 2012, and to whom?
export const promises = statements.filter((s) => s.act === "commit" && s.date?.date.startsWith("2012"));
