import { usCode } from "./citations.ts";
import type { TierStatute } from "./tier-law.ts";

/** The acts that shaped the tiers, in order of enactment. */
export const tierStatutes: readonly TierStatute[] = [
  {
    id: "statute/tvpa-2000",
    name: "Trafficking Victims Protection Act of 2000",
    citation: "P.L. 106-386, Division A, §§108 and 110; 114 Stat. 1480-84",
    enacted: "2000-10-28",
    effect:
      "Set the minimum standards and ordered a yearly report with three lists: governments that meet the standards, that make significant efforts, and that do not.",
    citations: [
      {
        title: "114 Stat., Division A",
        url: "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_114_Part_2.djvu/746",
      },
    ],
  },
  {
    id: "statute/tvpra-2003",
    name: "Trafficking Victims Protection Reauthorization Act of 2003",
    citation: "P.L. 108-193; 117 Stat. 2882-83",
    enacted: "2003-12-19",
    effect:
      "Created the special watch list, which the report has printed as Tier 2 Watch List since 2004, and an interim assessment each February.",
    citations: [
      {
        title: "117 Stat. 2882-83",
        url: "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_117.djvu/2902",
      },
    ],
  },
  {
    id: "statute/tvpra-2008",
    name: "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008",
    citation: "P.L. 110-457",
    enacted: "2008-12-23",
    effect:
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
    id: "statute/tvppra-2018",
    name: "Frederick Douglass Trafficking Victims Prevention and Protection Reauthorization Act of 2018",
    citation: "P.L. 115-425, §203; 132 Stat. 5472",
    enacted: "2019-01-08",
    effect:
      "Reworded the watch list's grounds, allowed a government that was automatically downgraded only one year back on the watch list, and added the list of governments with a policy or pattern of trafficking.",
    citations: [
      {
        title: "P.L. 115-425, section 203",
        url: "https://self-law.org/code/statute-compilations/comps-15350/sec-203",
      },
    ],
  },
  {
    id: "statute/tvpra-2017",
    name: "Trafficking Victims Protection Reauthorization Act of 2017",
    citation: "P.L. 115-427; 132 Stat. 5503",
    enacted: "2019-01-09",
    effect:
      "Made tiers rest on concrete actions within the reporting period, and no longer on promises of future steps.",
    citations: [
      {
        title: "132 Stat. 5503",
        url: "http://www.gpo.gov/fdsys/pkg/STATUTE-132/html/STATUTE-132-Pg5503.htm",
      },
    ],
  },
];
