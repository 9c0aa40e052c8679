import type { Instrument } from "@open-tip/schema";
import {
  angelWatchCenter,
  dssJoinsFocalPoints,
  moncloa2331,
  securityCouncil2331,
  unMeeting2021,
} from "./citations.ts";
import { ludci, named } from "./named.ts";

// Laws, treaties and resolutions that the articles speak of, or rest what they say on.

export const untoc: Instrument = {
  id: "instrument/untoc",
  kind: "treaty",
  name: { en: "United Nations Convention against Transnational Organized Crime" },
  namesAsStated: named([ludci, "UNTOC", "Palermo Convention"]),
  citation: "A/RES/55/25, annex I",
  adopted: "2000",
  adoptedBy: ["actor/un-general-assembly"],
};

export const palermoProtocol: Instrument = {
  id: "instrument/palermo-protocol",
  kind: "protocol",
  name: {
    en: "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
  },
  namesAsStated: named([ludci, "Additional Protocol", "This Protocol"]),
  citation: "A/RES/55/25, annex II",
  adopted: "2000",
  adoptedBy: ["actor/un-general-assembly"],
  partOf: "instrument/untoc",
  verifications: [
    {
      aspect: "name",
      status: "imprecise",
      note: "The article calls it the additional protocol to the convention. The convention has other protocols too; this is the one on trafficking in persons. The name Palermo Convention is the convention's own.",
    },
  ],
};

export const securityCouncilResolution2331: Instrument = {
  id: "instrument/un-sc-resolution-2331",
  kind: "resolution",
  name: { en: "Security Council resolution 2331 (2016)" },
  namesAsStated: named([ludci, "historic resolution"]),
  citation: "S/RES/2331 (2016)",
  adopted: "2016-12-20",
  adoptedBy: ["actor/un-security-council"],
  citations: [securityCouncil2331, moncloa2331],
};

export const generalAssemblyResolution64293: Instrument = {
  id: "instrument/un-ga-resolution-64-293",
  kind: "resolution",
  name: { en: "General Assembly resolution 64/293" },
  citation: "A/RES/64/293",
  adopted: "2010",
  adoptedBy: ["actor/un-general-assembly"],
  citations: [unMeeting2021],
  notes: "No article names it. The plan that it adopted is named.",
};

export const optionalProtocolOnSaleOfChildren: Instrument = {
  id: "instrument/crc-optional-protocol-on-sale-of-children",
  kind: "protocol",
  name: {
    en: "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
  },
  namesAsStated: named([
    ludci,
    "Optional Protocol to the International Convention on the Rights of the Child on the sale of children, child prostitution, and child pornography",
  ]),
  partOf: "instrument/convention-on-the-rights-of-the-child",
  verifications: [
    {
      aspect: "name",
      status: "contradicted",
      field: "namesAsStated",
      note: "The convention's title does not have the word International.",
      corrections: [
        "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
      ],
    },
  ],
};

export const conventionOnTheRightsOfTheChild: Instrument = {
  id: "instrument/convention-on-the-rights-of-the-child",
  kind: "treaty",
  name: { en: "Convention on the Rights of the Child" },
};

export const viennaConventionOnDiplomaticRelations: Instrument = {
  id: "instrument/vienna-convention-on-diplomatic-relations",
  kind: "treaty",
  name: { en: "Vienna Convention on Diplomatic Relations" },
  namesAsStated: named([ludci, "VCDR"]),
};

export const viennaConventionOnConsularRelations: Instrument = {
  id: "instrument/vienna-convention-on-consular-relations",
  kind: "treaty",
  name: { en: "Vienna Convention on Consular Relations" },
  notes:
    "No article names it. It governs consular officers, of whom one article speaks under another convention.",
};

export const internationalMegansLaw: Instrument = {
  id: "instrument/international-megans-law",
  kind: "statute",
  name: { en: "International Megan's Law" },
  adopted: "2016",
  territory: "USA",
  citations: [angelWatchCenter],
  notes: "No article names it. Its public law number could not be confirmed.",
};

export const dssEuropolAgreement: Instrument = {
  id: "instrument/dss-europol-agreement-2016",
  kind: "agreement",
  name: { en: "Agreement of the Diplomatic Security Service with Europol on two Focal Points" },
  namesAsStated: named([ludci, "an agreement"]),
  adopted: "2016-09",
  adoptedBy: ["actor/us-diplomatic-security-service", "actor/europol"],
  citations: [dssJoinsFocalPoints],
};
