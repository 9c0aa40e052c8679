import { configOfFiles, configOptions } from "./config-options.ts";
import { fileOptions } from "./file-options.ts";
import { sources } from "./sources.ts";

export const inspect = `open-tip inspect FILE...

Says what a file is, how it is read, and what its columns mean, from its first rows.
Nothing is checked.

${sources}

Examples
  open-tip inspect rankings.xlsx
  open-tip inspect rankings.csv --save-mapping mapping.json

Options
  --format FORMAT       pretty (default) or json
  --quiet               print one line for each file, and the sums
  --save-mapping NEW    write down what the columns mean, to be edited and given back
                        with --mapping; NEW must not exist
${configOptions}${fileOptions}${configOfFiles}
Exit codes
  0  its columns are understood
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  they are not, and the file cannot be checked as it is
`;
