import type { Actor } from "@open-tip/schema";
import { angelWatchCenter, dssJoinsFocalPoints, mtvExitFunders } from "../citations.ts";
import { fox, ludci, named, pti, whiteHouseBlog } from "../named.ts";

// Bodies that belong to a government, armed forces among them.

export const usDepartmentOfState: Actor = {
  id: "actor/us-department-of-state",
  kind: "agency",
  name: { en: "United States Department of State" },
  namesAsStated: named([pti, "State Department"], [ludci, "U.S. Department of State"]),
  territory: "USA",
  parent: "actor/us-government",
};

export const bureauOfDiplomaticSecurity: Actor = {
  id: "actor/us-bureau-of-diplomatic-security",
  kind: "agency",
  name: { en: "Bureau of Diplomatic Security" },
  territory: "USA",
  parent: "actor/us-department-of-state",
};

export const diplomaticSecurityService: Actor = {
  id: "actor/us-diplomatic-security-service",
  kind: "agency",
  name: { en: "Diplomatic Security Service" },
  namesAsStated: named([ludci, "DSS"]),
  territory: "USA",
  parent: "actor/us-bureau-of-diplomatic-security",
  citations: [dssJoinsFocalPoints],
};

export const homelandSecurity: Actor = {
  id: "actor/us-department-of-homeland-security",
  kind: "agency",
  name: { en: "United States Department of Homeland Security" },
  namesAsStated: named([fox, "Department of Homeland Security"]),
  territory: "USA",
  parent: "actor/us-government",
};

export const immigrationAndCustomsEnforcement: Actor = {
  id: "actor/us-immigration-and-customs-enforcement",
  kind: "agency",
  name: { en: "Immigration and Customs Enforcement" },
  territory: "USA",
  parent: "actor/us-department-of-homeland-security",
  citations: [angelWatchCenter],
};

export const homelandSecurityInvestigations: Actor = {
  id: "actor/us-homeland-security-investigations",
  kind: "agency",
  name: { en: "Homeland Security Investigations" },
  territory: "USA",
  parent: "actor/us-immigration-and-customs-enforcement",
  citations: [angelWatchCenter],
  notes: "No article names it. It is what one of them leaves out: Angel Watch is its work.",
};

export const federalBureauOfInvestigation: Actor = {
  id: "actor/us-federal-bureau-of-investigation",
  kind: "agency",
  name: { en: "Federal Bureau of Investigation" },
  territory: "USA",
  parent: "actor/us-department-of-justice",
};

export const departmentOfJustice: Actor = {
  id: "actor/us-department-of-justice",
  kind: "agency",
  name: { en: "United States Department of Justice" },
  namesAsStated: named([fox, "Justice Department"]),
  territory: "USA",
  parent: "actor/us-government",
};

export const whiteHouse: Actor = {
  id: "actor/white-house",
  kind: "agency",
  name: { en: "White House" },
  namesAsStated: named([whiteHouseBlog, "The White House"]),
  territory: "USA",
  parent: "actor/us-government",
};

export const nationalSecurityCouncil: Actor = {
  id: "actor/us-national-security-council",
  kind: "agency",
  name: { en: "National Security Council" },
  territory: "USA",
  parent: "actor/white-house",
};

export const congress: Actor = {
  id: "actor/us-congress",
  kind: "agency",
  name: { en: "United States Congress" },
  namesAsStated: named([pti, "congressional"]),
  territory: "USA",
};

export const usaid: Actor = {
  id: "actor/us-agency-for-international-development",
  kind: "agency",
  name: { en: "United States Agency for International Development" },
  territory: "USA",
  parent: "actor/us-government",
  citations: [mtvExitFunders],
};

export const ausAid: Actor = {
  id: "actor/australian-agency-for-international-development",
  kind: "agency",
  name: { en: "Australian Agency for International Development" },
  territory: "AUS",
  citations: [mtvExitFunders],
};

export const costaRicaTraffickingOffice: Actor = {
  id: "actor/costa-rica-trafficking-in-persons-office",
  kind: "agency",
  name: { en: "An office on trafficking in persons of Costa Rica" },
  namesAsStated: named([ludci, "Costa Rica’s Trafficking in Person’s office"]),
  territory: "CRI",
  verifications: [{ aspect: "name", status: "unverified", note: "Which body is meant could not be told." }],
  notes:
    "Which body it is could not be told. A national coalition and a prosecutor's office are both possible, so it is left as the article has it.",
};

export const myanmarArmedForces: Actor = {
  id: "actor/myanmar-armed-forces",
  kind: "armed-force",
  name: { en: "Armed forces of Myanmar" },
  namesAsStated: named([pti, "Myanmar’s armed forces", "Myanmar military"]),
  territory: "MMR",
};
