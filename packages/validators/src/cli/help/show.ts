import { configOfFiles, configOptions } from "./config-options.ts";
import { fileOptions } from "./file-options.ts";

export const show = `open-tip show FILE --at PLACE

Shows the row at a place that a report names, with its neighbours. PLACE is a row
(row:12), a cell (B12), an offset in bytes (byte:3456), which is the fastest in a long
file, or in JSON a pointer (/3/tier). Values of columns that are sensitive or not known
are not shown.

Examples
  open-tip show rankings.csv --at row:12
  open-tip show rankings.xlsx --at "Data!B12"
  open-tip show placements.json --at /3/tier

Options
  --at PLACE            the place; needed
${configOptions}${fileOptions}${configOfFiles}
Exit codes
  0  the row is shown
  2  there is no such place, the call was wrong, or the file could not be opened
`;
