import { defineProfile, fromText, report } from "@open-tip/validators";
import { z } from "zod";

const shelters = defineProfile({
  name: "shelters",
  title: "a table of shelters",
  schema: z.strictObject({
    shelter: z.string().regex(/^S\d+$/),
    year: z.int().min(2000),
    beds: z.int().min(0).optional(),
    address: z.string().optional(),
  }),
  // `capacity` is another name for beds; an address is never shown, whatever is wrong with it.
  fields: { beds: { names: ["capacity"] }, address: { sensitive: true } },
  key: ["shelter", "year"],
  sequence: { of: "year", within: "shelter" },
});

const csv = `shelter,year,capacity
S1,2019,12
S1,2021,-3
S2,2021,many
`;
const { what, groups } = await report(fromText("shelters.csv", csv), { profiles: [shelters] });
console.log(what);
for (const { rule, message } of groups) console.log(`${rule}: ${message}`);
