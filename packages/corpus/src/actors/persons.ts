import type { Actor } from "@open-tip/schema";
import {
  khobragadeDismissed,
  khobragadeIndicted,
  launchRemarks2018,
  obamaInCambodia2012,
} from "../citations.ts";
import { fox, ians, named, pti, whiteHouseBlog } from "../named.ts";

// Persons whom the articles name, in public roles. A role carries the dates at which a source shows that it was held.

export const mikePompeo: Actor = {
  id: "actor/mike-pompeo",
  kind: "person",
  name: { en: "Mike Pompeo" },
  namesAsStated: named([pti, "Pompeo"]),
  territory: "USA",
  roles: [
    {
      title: { en: "Secretary of State" },
      titleAsStated: "US Secretary of State",
      organisation: "actor/us-department-of-state",
      heldAt: ["2018-06-28"],
    },
  ],
};

export const ivankaTrump: Actor = {
  id: "actor/ivanka-trump",
  kind: "person",
  name: { en: "Ivanka Trump" },
  namesAsStated: named([pti, "Ivanka"]),
  territory: "USA",
  roles: [
    {
      title: { en: "Adviser to the President" },
      titleAsStated: "an adviser to the president",
      organisation: "actor/white-house",
      heldAt: ["2018-06-28", "2020-06"],
      citations: [launchRemarks2018],
    },
  ],
  notes: "One article calls her the President's daughter, another his adviser. Only the second is an office.",
};

export const donaldTrump: Actor = {
  id: "actor/donald-trump",
  kind: "person",
  name: { en: "Donald Trump" },
  namesAsStated: named([fox, "President Trump"]),
  territory: "USA",
  roles: [
    {
      title: { en: "President of the United States" },
      titleAsStated: "US President",
      organisation: "actor/us-government",
      heldAt: ["2018-06-29", "2020-06"],
    },
  ],
};

export const sunitaDanuwar: Actor = {
  id: "actor/sunita-danuwar",
  kind: "person",
  name: { en: "Sunita Danuwar" },
  territory: "NPL",
  notes: "Named for an award that is given in public. The article gives no office of hers.",
};

export const althea: Actor = {
  id: "actor/althea",
  kind: "person",
  name: { en: "Althea" },
  roles: [
    {
      title: { en: "Content writer" },
      titleAsStated: "Content Writer",
      organisation: "actor/headline-diplomat-emagazine",
      heldAt: ["2019-10-30/.."],
    },
  ],
  notes: "One name is all that the byline gives; it may be a pen name.",
};

export const devyaniKhobragade: Actor = {
  id: "actor/devyani-khobragade",
  kind: "person",
  name: { en: "Devyani Khobragade" },
  territory: "IND",
  roles: [
    {
      title: { en: "Deputy Consul General in New York" },
      titleAsStated: "a consular official working in New York",
      organisation: "actor/government-of-india",
      heldAt: ["2013-12-12"],
      citations: [khobragadeIndicted, khobragadeDismissed],
    },
    {
      title: { en: "Member of India's mission to the United Nations" },
      organisation: "actor/government-of-india",
      from: "2014-01-08",
      citations: [khobragadeIndicted],
    },
  ],
};

export const elinaKrima: Actor = {
  id: "actor/elina-krima",
  kind: "person",
  name: { en: "Elina Krima" },
  notes: "Credited with the photograph beside the article.",
};

export const barackObama: Actor = {
  id: "actor/barack-obama",
  kind: "person",
  name: { en: "Barack Obama" },
  namesAsStated: named([whiteHouseBlog, "President Obama", "the President"]),
  territory: "USA",
  roles: [
    {
      title: { en: "President of the United States" },
      titleAsStated: "President",
      organisation: "actor/us-government",
      heldAt: ["2012-09", "2012-11-20"],
    },
  ],
};

export const valerieJarrett: Actor = {
  id: "actor/valerie-jarrett",
  kind: "person",
  name: { en: "Valerie Jarrett" },
  territory: "USA",
  roles: [
    {
      title: {
        en: "Senior Advisor and Assistant to the President for Intergovernmental Affairs and Public Engagement",
      },
      organisation: "actor/white-house",
      heldAt: ["2012-11-26"],
    },
  ],
};

export const samanthaPower: Actor = {
  id: "actor/samantha-power",
  kind: "person",
  name: { en: "Samantha Power" },
  territory: "USA",
  roles: [
    {
      title: {
        en: "Special Assistant to the President and Senior Director for Multilateral Affairs and Human Rights",
      },
      organisation: "actor/us-national-security-council",
      heldAt: ["2012-11-26"],
    },
  ],
  notes: "She held other offices later. They are not her role in this article.",
};

export const williamTodd: Actor = {
  id: "actor/william-todd",
  kind: "person",
  name: { en: "William Todd" },
  territory: "USA",
  roles: [
    {
      title: { en: "Ambassador to Cambodia" },
      titleAsStated: "U.S. Ambassador to Cambodia",
      organisation: "actor/us-department-of-state",
      heldAt: ["2012-11-20"],
      citations: [obamaInCambodia2012],
    },
  ],
};

export const hunSen: Actor = {
  id: "actor/hun-sen",
  kind: "person",
  name: { en: "Hun Sen" },
  territory: "KHM",
  roles: [
    {
      title: { en: "Prime Minister of Cambodia" },
      titleAsStated: "Cambodian Prime Minister",
      organisation: "actor/government-of-cambodia",
      heldAt: ["2012-11-26"],
    },
  ],
};

export const aminaMohammed: Actor = {
  id: "actor/amina-mohammed",
  kind: "person",
  name: { en: "Amina Mohammed" },
  namesAsStated: named([ians, "UN deputy chief", "Mohammed"]),
  territory: "NGA",
  roles: [
    {
      title: { en: "Deputy Secretary-General" },
      titleAsStated: "UN Deputy Secretary-General",
      organisation: "actor/united-nations",
      heldAt: ["2021-11-22"],
    },
  ],
};
