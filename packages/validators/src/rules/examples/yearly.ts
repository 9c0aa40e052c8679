import type { Profile } from "../../profiles/profile.ts";

const field = { names: [], required: true, sensitive: false };

/** A profile with a sequence, for examples: a row for each country and year. */
export const yearly: Profile = {
  name: "yearly",
  title: "a table by country and year",
  fields: [
    { ...field, name: "country", meaning: "country", type: { kind: "text" } },
    { ...field, name: "year", meaning: "year", type: { kind: "integer", min: 1900, max: 2100 } },
  ],
  key: ["country", "year"],
  repeats: false,
  sequence: { of: "year", within: "country" },
  least: 2,
  aboutPeople: false,
  remark: undefined,
};
