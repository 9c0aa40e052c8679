export const rules = `open-tip rules [CODE]

Explains a rule by its code, which each finding names: what it asks, why, how to mend
what it finds, the law behind it, and small files that fail and that pass. Without a
code all rules are listed, by what they look at.

Examples
  open-tip rules
  open-tip rules watch-list-over-three-years
  open-tip rules unknown-tier --format json

Options
  --format FORMAT       pretty (default) or json

Exit codes
  0  the rules are shown
  2  there is no such rule, or the call was wrong
`;
