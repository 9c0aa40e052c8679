import { defineCodeList } from "../code-list.ts";

/** The sorts of places that are not territories of the report. */
export const placeKinds = defineCodeList({
  name: "place-kind",
  title: "Place kind",
  description:
    "What sort of place it is. What the report can place in a tier is a territory and not a place.",
  codes: {
    settlement: { label: "Settlement", definition: "A city, town or village." },
    subdivision: { label: "Subdivision", definition: "A province, state or region inside one territory." },
    region: { label: "Region", definition: "An area across several territories, such as a continent." },
    site: { label: "Site", definition: "A building, border crossing or other single spot." },
  },
});
