import type { CheckOptions } from "../src/index.ts";
import type { RawTable } from "./other-formats.ts";

/** A table of ours in the shape of one that strangers send. */
export interface Shape extends RawTable {
  readonly name: string;
  /** Rules that it breaks, by name. */
  readonly rules: readonly string[];
  /** What it is to be recognised as. */
  readonly what: string;
  readonly options?: CheckOptions;
}

function shape(
  name: string,
  rules: readonly string[],
  what: string,
  lines: string,
  more: { namesAt?: number; names?: readonly string[]; options?: CheckOptions } = {},
): Shape {
  const rows = lines.split("\n").map((line) => line.split("|"));
  const width = Math.max(...rows.map((cells) => cells.length));
  const padded = rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
  return { name, rules, what, rows: padded, namesAt: more.namesAt ?? 0, ...more };
}

const placements = "a table of tier placements, row per country and year";
const verdicts = ["false", "half-true", "pants-fire", "true"];
const cases = Array.from({ length: 12 }, (_, at) => `${at % 3}|${at % 2}|1|0|${at % 2}|1`);

export const shapes: readonly Shape[] = [
  shape(
    "panel",
    ["duplicate-placement", "unknown-territory"],
    placements,
    "name|year|ccode|tierupdated|changetier\nSaoT&P|2004|403|555.0|\nDomRep|2004|42|2.5|0.0\nCongo, DemRep (Zaire)|2004|490|2.0|\nHaiti|2004|41|666.0|-1.0\nFiji|2010|950|3.0|\nFiji|2010|950|2.0|\nNowhere|2010|951|2.0|",
  ),
  shape(
    "two-codings",
    ["ambiguous-tier-codes", "edition-given-as-date"],
    placements,
    "name|year|tier|dos_tier\nFiji|2004-01-01|1.0|1.0\nFiji|2005-01-01|2.0|2.0\nFiji|2006-01-01|2.5|3.0\nFiji|2007-01-01|3.0|4.0\nChad|2007-01-01|3.0|4.0",
  ),
  shape(
    "tiers_2015",
    ["missing-edition"],
    "tier placements of one edition, which the file does not name",
    "countryname|tier\nAustria |1\nThe Bahamas|1\nBurma|2.5\nIran|3",
  ),
  shape(
    "list_2015",
    ["unknown-tier"],
    "a table of tier placements, one edition (2015)",
    "countryname|tier\nAustria |1\nThe Bahamas|1\nBurma|2.5\nIran|3\nFiji|9",
    {
      options: { edition: 2015 },
    },
  ),
  shape(
    "wide",
    ["absence-before-2009", "watch-list-before-2004"],
    "a table of tier placements, years as columns",
    "Country|2002|2003|2004\nFiji|2||2WL\nCôte d'Ivoire|2|2|2\nSwaziland|1|Watchlist|3",
  ),
  shape(
    "labels",
    ["ambiguous-territory"],
    placements,
    "fips|name|label_as_printed|report_year\nch|China|Tier 3    |2020\nfj|Fiji|Tier 2 Watch list|2020\niv|The Dominican|Tier 2 Watch list|2020",
  ),
  shape(
    "counts",
    ["not-placements"],
    "an aggregate: counts by tier, not placements of territories",
    "year|tier|num_countries\n2001|Tier 1    |11\n2001|Tier 2    |47",
  ),
  shape(
    "figures",
    ["not-placements"],
    "GLOTIP",
    "UNODC\n28/10/2025\nIso3_code|Country|Region|Subregion|Indicator|Dimension|Category|Sex|Age|Year|Unit of measurement|txtVALUE\nFJI|Fiji|Oceania|Melanesia|Victims|Total|Total|Total|Total|2019|Counts|<5\nTCD|Chad|Africa|Middle Africa|Victims|Total|Total|Total|Total|2019|Counts|7",
    { namesAt: 2 },
  ),
  shape(
    "index",
    ["not-placements"],
    "Global Slavery Index",
    "Source: made up for a test\n|||PREVALENCE||VULNERABILITY|\nCountry|Population|Region|Estimated prevalence of modern slavery per 1,000 population|Estimated number of people in modern slavery|Governance issues|Lack of basic needs\nFiji|900000|Oceania|1.5|1300|44.5|20.25\nChad|16000000|Africa|2.5|4000|70.5|60.25",
    { namesAt: 2 },
  ),
  shape(
    "form",
    ["unknown-code"],
    "cases in the Human Trafficking Case Data Standard (HTCDS) 2.0",
    "|cas_CaseOwner|prs_FirstName|prs_Gender|vic_TraffickingStatus|vic_MethodsOfControl\n|Case Owner|First Name|Gender|Trafficking Status|Methods of Control\n1|x|y|Feminine|nonsense|Debt bondage\n2|x|y|Feminine|nonsense|Debt bondage",
    { namesAt: 1 },
  ),
  shape(
    "derivative",
    ["profile-remark", "unknown-code"],
    "case-level data in the layout of the CTDC Global Synthetic Dataset",
    `Age Band|Means Threats|Means False Promises|isForcedLabour|isSexualExploit|Recruiter Relation Family\n${cases.join("\n")}`,
  ),
  shape(
    "verdicts",
    ["not-placements"],
    "the LIAR dataset",
    verdicts
      .map(
        (verdict, at) =>
          `${at}.json|${verdict}|Says "this" and that.|${at % 2 === 0 ? "a,b" : "a"}|x-y|z||p|1|2|3|4|5|a speech`,
      )
      .join("\n"),
    { namesAt: -1 },
  ),
];
