import { get, type Statement, statementsBy } from "@open-tip/corpus";
import { foxNewsTipReport2020 } from "@open-tip/corpus/articles/fox-news-tip-report-2020";
import one from "@open-tip/corpus/articles/fox-news-tip-report-2020.json" with { type: "json" };
import tables from "@open-tip/corpus/datapackage.json" with { type: "json" };
import { historyOf, placementAt, watchListRuns } from "@open-tip/corpus/history";
import type { Statement as AnyStatement, Dataset } from "@open-tip/schema";
import { danglingReferences } from "@open-tip/validators/references";

// @ts-expect-error: an id is one that exists
const nobody = () => get("actor/mike-pompeeo");
// @ts-expect-error: so it is in comparisons
const never = (statement: Statement) => statement.id === "statement/no-such/01";

const said: readonly AnyStatement[] = statementsBy("actor/mike-pompeo");
console.log(
  JSON.stringify({
    office: get("actor/mike-pompeo").roles?.[0]?.title.en,
    said: said.length > 0,
    same: get(foxNewsTipReport2020.article.id) === foxNewsTipReport2020.article,
    placements: [foxNewsTipReport2020.tierPlacements.length, one.tierPlacements.length],
    dangling: danglingReferences(one as unknown as Dataset).length,
    table: tables.resources.some(({ path }) => path === "tier_placements.csv"),
    level: placementAt("KOR", 2005)?.level,
    counted: watchListRuns(historyOf("CHN")).map(({ counted }) => counted),
    unused: [nobody, never].length,
  }),
);
