import type { Actor } from "@open-tip/schema";
import {
  dssJoinsFocalPoints,
  globalEstimates2017,
  securityCouncil2331,
  unMeeting2021,
} from "../citations.ts";
import { ians, ludci, named, whiteHouseBlog } from "../named.ts";

// Bodies whose members are states, and their organs.

export const unitedNations: Actor = {
  id: "actor/united-nations",
  kind: "intergovernmental",
  name: { en: "United Nations" },
  namesAsStated: named([ludci, "UN"], [ians, "UN"]),
};

export const unGeneralAssembly: Actor = {
  id: "actor/un-general-assembly",
  kind: "intergovernmental",
  name: { en: "United Nations General Assembly" },
  namesAsStated: named([ians, "General Assembly"]),
  parent: "actor/united-nations",
  citations: [unMeeting2021],
};

export const unSecurityCouncil: Actor = {
  id: "actor/un-security-council",
  kind: "intergovernmental",
  name: { en: "United Nations Security Council" },
  namesAsStated: named([ludci, "Security Council", "the council"]),
  parent: "actor/united-nations",
  citations: [securityCouncil2331],
};

export const unHumanRightsCouncil: Actor = {
  id: "actor/un-human-rights-council",
  kind: "intergovernmental",
  name: { en: "United Nations Human Rights Council" },
  namesAsStated: named([ludci, "Human Rights Council"]),
  parent: "actor/united-nations",
};

export const unesco: Actor = {
  id: "actor/unesco",
  kind: "intergovernmental",
  name: { en: "United Nations Educational, Scientific and Cultural Organization" },
  namesAsStated: named([ludci, "UNESCO"]),
  parent: "actor/united-nations",
};

export const internationalLabourOrganization: Actor = {
  id: "actor/international-labour-organization",
  kind: "intergovernmental",
  name: { en: "International Labour Organization" },
  parent: "actor/united-nations",
  citations: [globalEstimates2017],
  notes: "No article names it. Figures that one of them credits to another body are its own.",
};

export const internationalOrganizationForMigration: Actor = {
  id: "actor/international-organization-for-migration",
  kind: "intergovernmental",
  name: { en: "International Organization for Migration" },
  parent: "actor/united-nations",
  citations: [globalEstimates2017],
};

export const europol: Actor = {
  id: "actor/europol",
  kind: "intergovernmental",
  name: { en: "Europol" },
  parent: "actor/european-union",
  citations: [dssJoinsFocalPoints],
};

export const europeanUnion: Actor = {
  id: "actor/european-union",
  kind: "intergovernmental",
  name: { en: "European Union" },
};

export const asean: Actor = {
  id: "actor/asean",
  kind: "intergovernmental",
  name: { en: "Association of Southeast Asian Nations" },
  namesAsStated: named([whiteHouseBlog, "ASEAN"]),
};
