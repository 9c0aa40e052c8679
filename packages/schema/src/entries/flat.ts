export { toCsv } from "../flat/csv.ts";
export * from "../flat/errors.ts";
export { flatten } from "../flat/flatten.ts";
export { flatColumns, flatTableNames } from "../flat/layout.ts";
export type * from "../flat/tables.ts";
export { unflatten } from "../flat/unflatten.ts";
