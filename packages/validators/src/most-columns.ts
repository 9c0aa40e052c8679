/**
 * Most columns of a table in any format: as many as a spreadsheet can have. What looks wider is no table of this field,
 * and each column costs time to understand and memory in each row.
 */
export const MOST_COLUMNS = 16_384;
