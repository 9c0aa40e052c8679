import type { Instrument } from "@open-tip/schema";
import { unMeeting2021 } from "./citations.ts";

/** Laws, treaties and resolutions that the articles speak of. */
export const instruments: readonly Instrument[] = [
  {
    id: "instrument/un-global-plan-of-action-2010",
    kind: "resolution",
    name: { en: "United Nations Global Plan of Action to Combat Trafficking in Persons" },
    citation: "A/RES/64/293",
    adopted: "2010",
    adoptedBy: ["actor/un-general-assembly"],
    citations: [unMeeting2021],
  },
];
