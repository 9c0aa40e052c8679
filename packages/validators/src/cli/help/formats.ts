/** What the formats of a report are for, and what each can hold. */
export const formats = `Formats
  pretty    for people in a terminal, as wide as that (a pipe: as COLUMNS says, or 80),
            equal findings folded, the first kinds with what stands at their place
  json      everything as one value; ndjson has a line for each finding as it comes, and
            a summary at the end
  csv       a line for each finding, for a spreadsheet
  junit     a test for each rule, which fails as --fail-on says
  github    annotations for a GitHub workflow, at most 10 of each severity for a step
  markdown  a job summary, at most 1 MiB: --output markdown="$GITHUB_STEP_SUMMARY"
  html      one page to open in a browser: search, filter, print; lists up to 100,000
            findings, loads nothing and sends nothing
  sarif     SARIF 2.1.0, at most 5,000 results and 20 MB
What does not fit is said in the report, and counts are always of everything.
`;
