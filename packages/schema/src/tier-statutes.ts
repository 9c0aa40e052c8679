import { usCode } from "./citations.ts";
import type { Instrument } from "./instrument.ts";

/** The acts that shaped the tiers, in order of enactment. */
export const tierStatutes: readonly Instrument[] = [
  {
    id: "instrument/tvpa-2000",
    kind: "statute",
    name: { en: "Trafficking Victims Protection Act of 2000" },
    citation: "P.L. 106-386, Division A, §§108 and 110; 114 Stat. 1480-84",
    adopted: "2000-10-28",
    territory: "USA",
    summary:
      "Set the minimum standards and ordered a yearly report with three lists: governments that meet the standards, that make significant efforts, and that do not.",
    citations: [
      {
        title: "114 Stat., Division A",
        url: "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_114_Part_2.djvu/746",
      },
    ],
  },
  {
    id: "instrument/tvpra-2003",
    kind: "statute",
    name: { en: "Trafficking Victims Protection Reauthorization Act of 2003" },
    citation: "P.L. 108-193; 117 Stat. 2882-83",
    adopted: "2003-12-19",
    territory: "USA",
    summary:
      "Created the special watch list, which the report has printed as Tier 2 Watch List since 2004, and an interim assessment each February.",
    citations: [
      {
        title: "117 Stat. 2882-83",
        url: "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_117.djvu/2902",
      },
    ],
  },
  {
    id: "instrument/tvpra-2008",
    kind: "statute",
    name: { en: "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008" },
    citation: "P.L. 110-457",
    adopted: "2008-12-23",
    territory: "USA",
    summary:
      "Introduced the automatic downgrade to the third list after two consecutive years on the watch list, counted from its enactment, with a waiver of up to two years.",
    citations: [
      {
        title: "Memorandum of justification consistent with section 110(b)(2)(D), US Department of State",
        url: "https://www.state.gov/memorandum-of-justification-consistent-with-section-110b2d-of-the-trafficking-victims-protection-act-of-2000/",
      },
      usCode,
    ],
  },
  {
    id: "instrument/tvppra-2018",
    kind: "statute",
    name: {
      en: "Frederick Douglass Trafficking Victims Prevention and Protection Reauthorization Act of 2018",
    },
    citation: "P.L. 115-425, §203; 132 Stat. 5472",
    adopted: "2019-01-08",
    territory: "USA",
    summary:
      "Reworded the watch list's grounds, allowed a government that was automatically downgraded only one year back on the watch list, and added the list of governments with a policy or pattern of trafficking.",
    citations: [
      {
        title: "P.L. 115-425, section 203",
        url: "https://self-law.org/code/statute-compilations/comps-15350/sec-203",
      },
    ],
  },
  {
    id: "instrument/tvpra-2017",
    kind: "statute",
    name: { en: "Trafficking Victims Protection Reauthorization Act of 2017" },
    citation: "P.L. 115-427; 132 Stat. 5503",
    adopted: "2019-01-09",
    territory: "USA",
    summary:
      "Made tiers rest on concrete actions within the reporting period, and no longer on promises of future steps.",
    citations: [
      {
        title: "132 Stat. 5503",
        url: "http://www.gpo.gov/fdsys/pkg/STATUTE-132/html/STATUTE-132-Pg5503.htm",
      },
    ],
  },
];
