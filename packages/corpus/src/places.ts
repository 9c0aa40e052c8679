import type { Place } from "@open-tip/schema";
import { dssInCanada } from "./citations.ts";
import { named, pti } from "./named.ts";

// Places that the articles name and that are no territories of the report.

export const washington: Place = {
  id: "place/washington-dc",
  kind: "settlement",
  name: { en: "Washington, D.C." },
  namesAsStated: named([pti, "WASHINGTON"]),
  territory: "USA",
};

export const newYork: Place = {
  id: "place/new-york",
  kind: "settlement",
  name: { en: "New York" },
  territory: "USA",
};

export const houston: Place = {
  id: "place/houston",
  kind: "settlement",
  name: { en: "Houston" },
  territory: "USA",
};

export const britishColumbia: Place = {
  id: "place/british-columbia",
  kind: "subdivision",
  name: { en: "British Columbia" },
  territory: "CAN",
};

export const alberta: Place = {
  id: "place/alberta",
  kind: "subdivision",
  name: { en: "Alberta" },
  territory: "CAN",
  citations: [dssInCanada],
};

export const calgary: Place = {
  id: "place/calgary",
  kind: "settlement",
  name: { en: "Calgary" },
  territory: "CAN",
  within: "place/alberta",
  citations: [dssInCanada],
};

export const rakhineState: Place = {
  id: "place/rakhine-state",
  kind: "subdivision",
  name: { en: "Rakhine State" },
  territory: "MMR",
};

export const xinjiang: Place = {
  id: "place/xinjiang",
  kind: "subdivision",
  name: { en: "Xinjiang" },
  territory: "CHN",
};

export const africa: Place = {
  id: "place/africa",
  kind: "region",
  name: { en: "Africa" },
};

export const southeastAsia: Place = {
  id: "place/southeast-asia",
  kind: "region",
  name: { en: "Southeast Asia" },
};
