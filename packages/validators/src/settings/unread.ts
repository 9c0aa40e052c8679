/** What would not be seen to be unread if the rule that tells it were turned off. */
export type Unread = "file" | "column" | "row" | "value";

const consequences: Readonly<Record<Unread, string>> = {
  file: "without it a file that could not be checked would look sound",
  column: "without it nothing would show that a column was not read",
  row: "without it nothing would show which rows could not be read",
  value: "without it nothing would show which values could not be read, and so were not checked",
};

/** Why a rule is never turned off. */
export function whyNeverOff(unread: Unread): string {
  return consequences[unread];
}
