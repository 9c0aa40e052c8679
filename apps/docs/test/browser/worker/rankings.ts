import { defineProfile } from "@open-tip/validators";
import { z } from "zod";

/** A table of which the rows are long, and are proven by the kernel. */
export const rankings = defineProfile({
  name: "rankings",
  title: "a table of rankings",
  schema: z.strictObject({
    country: z.enum(["Fiji", "Tonga", "Samoa"]),
    year: z.int().min(2001).max(2030),
    source: z.url({ protocol: /^https$/ }),
    day: z.iso.date(),
    note: z.string(),
  }),
  key: ["source"],
});
