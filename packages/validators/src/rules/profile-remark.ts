import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<string>()({
  code: "profile-remark",
  scope: "mapping",
  severity: "warning",
  summary: "A table in the layout of a standard follows it throughout.",
  why: "A derivative reads like the data that it was made of, and means something else: 0 for no, say, where a blank was for unknown.",
  remedy: "Check against the standard's own documentation what the columns mean, and note what was changed.",
  examples: {
    valid: [
      {
        title: "the published layout",
        csv: "yearOfRegistration,gender,ageBroad,meansThreats,isForcedLabour\n2019,Woman,18—20,1,\n",
      },
    ],
    invalid: [
      {
        title: "0 where the data have a blank",
        csv: "yearOfRegistration,gender,ageBroad,meansThreats,isForcedLabour\n2019,Woman,18—20,1,0\n",
      },
    ],
  },
  describe: (message) => ({ message }),
});
