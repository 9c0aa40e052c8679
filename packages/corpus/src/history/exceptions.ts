/** Something in the history at which a rule of tier law stops, and why it stands all the same. */
export interface HistoryException {
  /** Code of the rule. */
  readonly rule: string;
  /** The territories concerned; absent where a whole edition is. */
  readonly territories?: readonly string[];
  readonly editions: readonly number[];
  readonly reason: string;
}

const incomplete = "The history does not know all placements of the edition; see its coverage.";

/** Where the history does not pass the rules of `open-tip check`. A test holds it to exactly these. */
export const historyExceptions: readonly HistoryException[] = [
  {
    rule: "special-case-in-2003",
    territories: ["AFG", "EGY", "IRN", "MRT", "TUN"],
    editions: [2003],
    reason:
      "Two codings have them as special cases. The report itself was not read, and the status was new then.",
  },
  {
    rule: "territory-code-not-in-force",
    territories: ["MNE", "SRB"],
    editions: [2003, 2004, 2005, 2006],
    reason:
      "Codings give the two states of today the placement of Serbia and Montenegro, which is what those reports place.",
  },
  {
    rule: "territory-code-not-in-force",
    territories: ["SCG"],
    editions: [2001, 2002, 2003],
    reason:
      "Codings have one code for the Federal Republic of Yugoslavia and for the state union that followed it.",
  },
  { rule: "edition-count-differs", editions: [2010, 2013, 2014, 2020, 2023], reason: incomplete },
  {
    rule: "united-states-missing",
    editions: [2012, 2013],
    reason:
      "The codings of these editions leave out the country that makes the report, and no other source was read.",
  },
];
