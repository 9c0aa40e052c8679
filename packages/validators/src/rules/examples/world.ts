import { territories } from "@open-tip/schema/territories";
import { COMPLETE_EDITION } from "../../complete-edition.ts";

/** A made-up list of as many territories as make an edition complete, all in Tier 2, without one of them. */
export function worldWithout(code: string, edition: number): string {
  const codes = territories
    .filter((one) => one.placed && one.codeSystem === "iso-3166-1" && one.code !== code && !one.validFrom)
    .map((one) => one.code)
    .slice(0, COMPLETE_EDITION);
  return `iso3,year,tier\n${codes.map((one) => `${one},${edition},Tier 2`).join("\n")}\n`;
}
