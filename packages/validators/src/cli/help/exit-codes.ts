/** What the exit codes of a check mean. */
export const exitCodes = `Exit codes
  0  everything was checked, and nothing at or above --fail-on was found
  1  something was found, or more warnings than --max-warnings
  2  the call was wrong, a file could not be opened, or open-tip failed
  3  not everything could be checked; what was found is in the report
`;
