import { configOfFiles, configOptions } from "./config-options.ts";
import { fileOptions } from "./file-options.ts";

export const convert = `open-tip convert FILE -o OUT

Writes the canonical table: one row per territory and edition, with codes beside
what the file stated, as CSV, as JSON or as JSON lines. Every row that can be
read is written. The report goes to standard error, and --redact is about the
report alone. Without -o the table goes to standard output.

Examples
  open-tip convert rankings.xlsx -o placements.csv
  open-tip convert rankings.csv -o placements.ndjson
  open-tip convert rankings.csv --source dataset/my-rankings > placements.csv

Options
  -o, --output OUT      the file to write; it must not exist
  --format FORMAT       csv, json or ndjson; otherwise what OUT is called after, or csv
  --force               replace OUT if it exists
  --quiet               report in one line
${configOptions}${fileOptions}${configOfFiles}

Exit codes
  0  everything was read, and no error was found
  1  errors were found; the table is written all the same
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  not everything could be read; what could be is written
`;
