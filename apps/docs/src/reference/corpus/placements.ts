import type { TierPlacement } from "@open-tip/schema";
import { codeLabel } from "../code-label.ts";
import { code, inline, link } from "../markup.ts";
import { table } from "../table.ts";
import { territoryName, territoryPath } from "../territories.ts";
import { anchorOf } from "./names.ts";
import { outcomes } from "./verifications.ts";

function tierCell({ tier, absence, tierAsStated }: TierPlacement): string {
  const resolved = tier === undefined ? code(absence ?? "") : inline(codeLabel("tier", tier));
  return `${resolved}<br><span class="quiet">as stated: ${inline(tierAsStated ?? "not stated")}</span>`;
}

/** Which governments an article says are placed in which tier. */
export function placementTable(placements: readonly TierPlacement[]): string {
  return table(
    ["Territory", "Edition", "Tier", "Movement", "Rests on"],
    placements.map((placement) => ({
      id: anchorOf(placement.id),
      cells: [
        link(territoryPath(placement.territory), inline(territoryName(placement.territory))),
        `${placement.edition}<br><span class="quiet">as stated: ${inline(placement.editionAsStated ?? "not stated")}</span>`,
        tierCell(placement) + outcomes(placement.verifications, placement.source),
        inline(placement.movement ?? ""),
        (placement.evidence ?? [])
          .map(
            ({ start, end, exact }) => `code points ${start} to ${end}${exact ? `: “${inline(exact)}”` : ""}`,
          )
          .join("; "),
      ],
    })),
    { label: "Placements that the article asserts" },
  );
}
