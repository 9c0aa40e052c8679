// The worker's script. Without profiles of your own, "@open-tip/validators/worker/start" is all of it.
import { defineProfile } from "@open-tip/validators";
import { serve } from "@open-tip/validators/worker/serve";
import { z } from "zod";

const rankings = defineProfile({
  name: "rankings",
  title: "a table of rankings",
  schema: z.strictObject({
    country: z.enum(["Fiji", "Tonga", "Samoa"]),
    year: z.int().min(2001).max(2030),
    rank: z.int().min(1).max(9),
    source: z.url({ protocol: /^https$/ }),
    note: z.string().optional(),
  }),
});
serve({ profiles: [rankings] });
