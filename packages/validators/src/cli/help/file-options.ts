/** The options that say how a file is to be read. */
export const fileOptions = `  --edition YEAR        the edition of a file that has no column for it
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
  --redact              show nothing that a cell holds: findings say what their rule
                        asks, and columns are named only where the name is known
  --most-held SIZE      memory for a workbook or a Parquet file that comes through a
                        pipe or is packed, as 2GB (default 512MB)
`;
