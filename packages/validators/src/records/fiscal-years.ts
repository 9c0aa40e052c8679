/** The fiscal year of the United States that a text names: `FY2019`, `fiscal year 2019`, `2019 fiscal year`. */
export function fiscalYearIn(text: string): number | undefined {
  const found = /\bFY ?(?:20)?(\d\d)\b|\bfiscal year (?:of )?20(\d\d)\b|\b20(\d\d) fiscal year\b/i.exec(text);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  return digits === undefined ? undefined : 2000 + Number(digits);
}

/** The days of a fiscal year of the United States, from 1 October of the year before, as an EDTF interval. */
export function fiscalYearDays(year: number): string {
  return `${year - 1}-10-01/${year}-09-30`;
}
