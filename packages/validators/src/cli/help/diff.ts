import { configOptions } from "./config-options.ts";
import { fileOptions } from "./file-options.ts";

export const diff = `open-tip diff A B

Says which placements two tables have differently, and which only one has, after
both are normalised: names, codes, labels and layouts may differ.

Examples
  open-tip diff old.csv new.xlsx
  open-tip diff mine.csv theirs.csv --samples all

Options
  --format FORMAT       pretty (default) or json
  --samples N           how many of each kind to show (default 5), or all
  --quiet               print only how many
${configOptions}${fileOptions}
Of a configuration applies what it says of files (how they are read, mapping, profiles,
rules, overrides), redact and samples; the rest is about open-tip check.

Exit codes
  0  both were read whole, and have the same placements
  1  they differ
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  not everything could be read
`;
