import { historyOf, placementAt, watchListRuns } from "@open-tip/corpus/history";
import { tierLabel } from "@open-tip/schema/tiers";

const cambodia = placementAt("KHM", 2021);
if (cambodia?.tier) console.log(tierLabel(cambodia.tier), cambodia.level);

for (const { first, last } of watchListRuns(historyOf("CHN")))
  console.log(`China was on the Watch List from ${first} to ${last}`);
