/** The code of a rule of others: it begins with their name and a slash. */
export type ForeignCode = `${string}/${string}`;

/** Whether a code is of a rule of others. */
export function isForeign(code: string): code is ForeignCode {
  return code.includes("/");
}
