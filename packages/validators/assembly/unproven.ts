/** What is said of a cell that is not proven. */
export const UNPROVEN: i32 = -2;
