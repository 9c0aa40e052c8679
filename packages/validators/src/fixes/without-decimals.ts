/** A whole number as it is written without decimals: statistics programs write `2015.0` where a column has blanks. */
export function withoutDecimals(text: string): string {
  return /^-?\d{1,15}\.0{1,6}$/.test(text) ? text.slice(0, text.indexOf(".")) : text;
}
