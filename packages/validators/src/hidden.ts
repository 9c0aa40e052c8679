/** What stands for a value or a name that is not shown. */
export const HIDDEN = "•••";
