import { configOptions } from "./config-options.ts";

export const rules = `open-tip rules [CODE]

Explains a rule by its code, which each finding names: what it asks, why, how to mend
what it finds, the law behind it, its options and how to set them, and small files that
fail and that pass. Without a code all rules are listed, by what they look at. Rules of
others are known where the configuration names their set.

Examples
  open-tip rules
  open-tip rules watch-list-over-three-years
  open-tip rules unusual-release-month --config open-tip.config.ts
  open-tip rules unknown-tier --format json

Options
  --format FORMAT       pretty (default) or json
${configOptions}
Of a configuration apply its sets of rules; what it says of a rule is shown with it.

Exit codes
  0  the rules are shown
  2  there is no such rule, or the call was wrong
`;
