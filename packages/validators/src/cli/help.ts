const exitCodes = `Exit codes
  0  everything was checked, and nothing at or above --fail-on was found
  1  something was found
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  not everything could be checked; what was found is in the report
`;

const sources = `FILE may also be a folder, a pattern in quotation marks ("data/**/*.csv"), or -,
which is standard input. Of a folder, those files are taken that are named as tables
are, also in the folders in it. Hidden folders and node_modules are not looked into,
and links that lead out of the folder are not followed. What is passed over is named.`;

const fileOptions = `  --edition YEAR        the edition of a file that has no column for it
  --tier-codes CODES    what numbers mean: "1=tier-1,2=tier-2,3=tier-3"; for one
                        of several columns: "dos_tier:1=tier-1,..."; repeatable
  --delimiter CHAR      what separates cells: "," ";" "|" or tab
  --source ID           who asserts the placements, as dataset/my-table
  --sheet NAME          the sheet of a workbook, or the list of a JSON object
  --encoding NAME       how the text is encoded, such as windows-1252
  --mapping FILE        what the columns mean, as open-tip inspect saved it
  --key-memory SIZE     memory for the keys of rows (default 128MiB), as 64MB; further
                        ones go to a temporary file, as hashes
  --profile NAME        the kind of table, where its columns do not say: events,
                        figures, htcds-cases, ctdc-global-synthetic ...
  --most-held SIZE      memory for a workbook or a Parquet file that comes through a
                        pipe or is packed, as 2GB (default 512MB)
`;

const commands: Readonly<Record<string, string>> = {
  check: `open-tip check FILE...

Says what a table is, what is wrong in it, where, why, and how to mend it: tier
placements, other records of the standard, and tables of other profiles. FILE is CSV, TSV, XLSX, JSON, NDJSON or Parquet, gzipped or not;
- is standard input.

Options
  --format FORMAT       pretty (default) or json
  --fail-on SEVERITY    error (default), warning or info: what makes the exit code 1
  --reference NAME      compare with these placements: a file, or an installed
                        package such as @open-tip/corpus/history
  --samples N           how many equal findings to show (default 5), or all
${fileOptions}
${exitCodes}`,
  diff: `open-tip diff A B

Says which placements two tables have differently, and which only one has, after
both are normalised: names, codes, labels and layouts may differ.

Options
  --format FORMAT       pretty (default) or json
  --samples N           how many of each kind to show (default 5), or all
${fileOptions}
Exit codes
  0  both were read whole, and have the same placements
  1  they differ
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  not everything could be read
`,
  inspect: `open-tip inspect FILE...

Says what a file is, how it is read, and what its columns mean, from its first rows.
Nothing is checked.

${sources}

Options
  --format FORMAT       pretty (default) or json
  --save-mapping NEW    write down what the columns mean, to be edited and given back
                        with --mapping; NEW must not exist
${fileOptions}
Exit codes
  0  its columns are understood
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  they are not, and the file cannot be checked as it is
`,
  show: `open-tip show FILE --at PLACE

Shows the row at a place that a report names, with its neighbours. PLACE is a row
(row:12), a cell (B12), an offset in bytes (byte:3456), which is the fastest in a long
file, or in JSON a pointer (/3/tier). Values of columns that are sensitive or not known
are not shown.

Options
${fileOptions}
Exit codes
  0  the row is shown
  2  there is no such place, the call was wrong, or the file could not be opened
`,
  convert: `open-tip convert FILE -o OUT

Writes the canonical table: one row per territory and edition, with codes beside
what the file stated. Every row that can be read is written. The report goes to
standard error. Without -o the table goes to standard output.

Options
  -o, --output OUT      the file to write; it must not exist
  --force               replace OUT if it exists
${fileOptions}
${exitCodes}`,
  verify: `open-tip verify DATASET --articles DIR

Says whether the passages that records rest on stand in your copies of the
articles where the records say, and if not, where they probably are now.
DATASET is JSON of the standard, as corpus.json of @open-tip/corpus; - is
standard input. DIR is a folder of copies, as text or HTML, under any names: a
file is known by its digest, else by its name (ARTICLE.txt), else by the
passages in it. Words of an article are never printed, save quotations that the
dataset prints itself.

Options
  --articles DIR        the folder that holds the copies; needed
  --format FORMAT       pretty (default) or json, which holds every passage
  --samples N           how many passages of a kind to show (default 5), or all

Exit codes
  0  everything was checked and stands where the records say
  1  something does not
  2  the call was wrong, the dataset is none, or a file could not be read
  3  not everything could be checked, and nothing wrong was found
`,
};

/** What open-tip can do, for a first call. */
export function overview(): string {
  return `open-tip: checks data on trafficking in persons (TIP)

  open-tip inspect FILE...       what a file is, and what its columns mean
  open-tip check FILE...         what is wrong, where, why, and how to mend it
  open-tip show FILE --at PLACE  the row that a report names, with its neighbours
  open-tip convert FILE -o OUT   the same data as a canonical table
  open-tip diff A B              which placements two tables have differently
  open-tip verify DATASET --articles DIR
                                 whether its passages stand in your copies
  open-tip help COMMAND          the options of a command
  open-tip --version             the version

Nothing is sent anywhere: files are read on this machine only.
`;
}

/** The options of a command, or the overview when there is no such command. */
export function helpFor(command: string): string {
  return commands[command] ?? overview();
}
