/** The first edition of the Trafficking in Persons Report, July 2001. */
export const FIRST_EDITION = 2001;

/**
 * The twelve months that an edition is about, 1 April of the year before to 31 March, as an EDTF interval.
 * The law fixes it since 2019 (22 U.S.C. 7107(b)(1)); reports used it from 2010.
 */
export function reportingPeriod(edition: number): string {
  return `${edition - 1}-04-01/${edition}-03-31`;
}

/** The ordinal of an edition: 1 for 2001. */
export function editionOrdinal(edition: number): number {
  return edition - FIRST_EDITION + 1;
}
