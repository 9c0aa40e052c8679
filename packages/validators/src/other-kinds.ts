import { foldHeader } from "./placement-fields.ts";

/** What a table that is not checked is. */
export interface OtherTable {
  /** In words that follow on "It looks like". */
  readonly what: string;
  /** Whether it is known for what it is, and not judged by its shape alone. */
  readonly known: boolean;
  /** What its owner can do, where that is particular. */
  readonly advice?: string;
}

interface Kind {
  readonly what: string;
  readonly names: readonly string[];
  /** How many of the names must be there. */
  readonly least: number;
  readonly advice?: string;
}

/** Names of columns by which tables of other kinds are known. */
const kinds: readonly Kind[] = [
  {
    what: "case-level data about victims (its columns are those of the CTDC global synthetic dataset or a derivative)",
    names: [
      "yearOfRegistration",
      "ageBroad",
      "age band",
      "citizenship",
      "CountryOfExploitation",
      "traffickMonths",
      "trafficking duration",
      "isForcedLabour",
      "isSexualExploit",
      "isOtherExploit",
      "meansThreats",
      "means threats",
      "means abuse",
      "means false promises",
      "means debt bondage earnings",
      "means withhold docs",
    ],
    least: 3,
  },
  {
    what: "case-level data about victims (its columns are those of the Human Trafficking Case Data Standard)",
    names: [
      "vic_TypeOfExploitation",
      "vic_MethodsOfControl",
      "vic_TraffickingStatus",
      "hte_Type",
      "per_RoleInProcess",
    ],
    least: 1,
  },
  {
    what: "figures by country and year, in the columns of UNODC's data for its Global Report on Trafficking in Persons (GLOTIP): counts of victims and of people before the courts, not tiers",
    names: [
      "iso3_code",
      "subregion",
      "indicator",
      "dimension",
      "category",
      "sex",
      "age",
      "unit of measurement",
      "txtVALUE",
    ],
    least: 6,
    advice:
      "There is nothing here for a check of placements. Where you use its figures: a value such as <5 is a count that is withheld, not a number.",
  },
  {
    what: "figures by country of Walk Free's Global Slavery Index: estimates of prevalence, and scores of vulnerability and of government response, not tiers",
    names: [
      "estimated prevalence of modern slavery per 1,000 population",
      "estimated number of people in modern slavery",
      "governance issues",
      "lack of basic needs",
      "disenfranchised groups",
      "effects of conflict",
      "total vulnerability score",
      "government response total",
    ],
    least: 3,
    advice:
      "There is nothing here for a check of placements. A score of government response is not a tier, and cannot be made one.",
  },
  {
    what: "a page in the sections of the CIA World Factbook: texts under headings, not a table",
    names: [
      "introduction",
      "geography",
      "people and society",
      "government",
      "economy",
      "communications",
      "transportation",
      "military and security",
      "transnational issues",
    ],
    least: 6,
    advice:
      "Its tier rating stands in the words of a section, often without the year of the report: copy it into a table with the columns territory, edition and tier.",
  },
  {
    what: "statements: who said what",
    names: ["statement", "quote", "speaker", "speaker job", "subject", "venue", "party", "claim"],
    least: 2,
  },
];

/** Words by which checkers of facts judge a statement. */
const verdicts = /^(?:true|mostly-true|half-true|barely-true|mostly-false|false|pants-fire)$/;
/** Share of the rows that must have such a verdict. */
const MOST = 0.9;

const judged: OtherTable = {
  what: "statements with a verdict on each, in the columns of the LIAR dataset, which have no names: who said what, and whether a checker of facts found it true",
  known: true,
  advice:
    "A statement of the standard names its source, its speaker by an id, and its day, none of which is here. To keep these, put a row of column names above them, and add those three.",
};

/** What a table is by the names of its columns, or where it has none by its values; undefined where neither tells. */
export function kindOfTable(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): OtherTable | undefined {
  // Of two rows of names, the lower one names the column.
  const folded = new Set(header.flatMap((name) => [name, name.split(": ").at(-1) ?? ""]).map(foldHeader));
  for (const { what, names, least, advice } of kinds) {
    if (names.filter((name) => folded.has(foldHeader(name))).length < least) continue;
    return { what, known: true, ...(advice !== undefined && { advice }) };
  }
  const rows = [header, ...sample];
  const withVerdict = rows.filter((cells) => cells.length > 10 && verdicts.test(cells[1] ?? "")).length;
  return rows.length > 1 && withVerdict >= rows.length * MOST ? judged : undefined;
}
