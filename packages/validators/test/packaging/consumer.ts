import { tierPlacements } from "@open-tip/corpus";
import { TierPlacement } from "@open-tip/schema";
import { findTerritory } from "@open-tip/schema/territories";
import { compareTiers, type Tier } from "@open-tip/schema/tiers";
import { fromText, type RuleCode, report } from "@open-tip/validators";
import { verify } from "@open-tip/validators/evidence";
import { openFile } from "@open-tip/validators/node";
import { createChecker } from "@open-tip/validators/worker";
import { serve } from "@open-tip/validators/worker/serve";
import "@open-tip/validators/worker/start";

const worse: Tier = "tier-3";
// @ts-expect-error: a tier is one of five words
const wrong: Tier = "Tier 3";
// @ts-expect-error: the name of a rule is one that exists
const nobody: RuleCode = "no-such-rule";

const match = findTerritory("Swaziland");
const first = TierPlacement.parse(tierPlacements[0]);
const found = await report(fromText("t.csv", "country,year,tier\nFiji,2003,Tier 2 Watch List\n"));
const opened = await report(await openFile("rankings.csv"));
const { port1, port2 } = new MessageChannel();
serve({ port: port2 });
const fromWorker = await createChecker(port1).report(new File(["country,year,tier\n"], "t.csv"));
port1.close();
console.log(
  JSON.stringify({
    code: match.status === "found" && match.code,
    compared: compareTiers("tier-1", worse),
    tier: first.tier,
    rules: found.groups.map(({ rule }) => rule),
    rows: opened.coverage.rowsRead,
    unused: [wrong, nobody].length,
    verifies: typeof verify,
    fromWorker: fromWorker.what,
  }),
);
