import { TierPlacement } from "@open-tip/schema";
import { findTerritory } from "@open-tip/schema/territories";
import { fromBlob, report } from "@open-tip/validators";

const table = new Blob(["country,year,tier\nFiji,2003,Tier 2 Watch List\n"]);
const { groups } = await report(fromBlob(table, "rankings.csv"));
const found = {
  territory: findTerritory("Swaziland").status,
  placement: TierPlacement.safeParse({}).success,
  rules: groups.map(({ rule }) => rule),
};
(document.querySelector("output") as HTMLOutputElement).textContent = JSON.stringify(found);
