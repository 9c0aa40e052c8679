import type { Actor } from "@open-tip/schema";
import { fox, named, pti, whiteHouseBlog } from "../named.ts";

// Governments as ones that act or are judged. Where an article only names a country, the record has its territory.

export const usGovernment: Actor = {
  id: "actor/us-government",
  kind: "government",
  name: { en: "Government of the United States" },
  namesAsStated: named([fox, "U.S. government", "U.S. Government", "federal government"]),
  territory: "USA",
};

export const trumpAdministration: Actor = {
  id: "actor/trump-administration",
  kind: "government",
  name: { en: "Administration of President Trump" },
  namesAsStated: named([pti, "Trump administration"], [fox, "Administration"]),
  territory: "USA",
  parent: "actor/us-government",
};

export const governmentOfNationalAccord: Actor = {
  id: "actor/government-of-national-accord-libya",
  kind: "government",
  name: { en: "Government of National Accord of Libya" },
  namesAsStated: named([pti, "Libyan Government of National Accord"]),
  territory: "LBY",
};

export const governmentOfNorthKorea: Actor = {
  id: "actor/government-of-north-korea",
  kind: "government",
  name: { en: "Government of North Korea" },
  namesAsStated: named([pti, "their own government"]),
  territory: "PRK",
};

export const governmentOfIran: Actor = {
  id: "actor/government-of-iran",
  kind: "government",
  name: { en: "Government of Iran" },
  namesAsStated: named([pti, "corrupt regime"], [fox, "government officials"]),
  territory: "IRN",
};

export const governmentOfChina: Actor = {
  id: "actor/government-of-china",
  kind: "government",
  name: { en: "Government of China" },
  namesAsStated: named([fox, "Authorities"]),
  territory: "CHN",
};

export const governmentOfFrance: Actor = {
  id: "actor/government-of-france",
  kind: "government",
  name: { en: "Government of France" },
  territory: "FRA",
};

export const governmentOfIndia: Actor = {
  id: "actor/government-of-india",
  kind: "government",
  name: { en: "Government of India" },
  territory: "IND",
};

export const governmentOfUzbekistan: Actor = {
  id: "actor/government-of-uzbekistan",
  kind: "government",
  name: { en: "Government of Uzbekistan" },
  territory: "UZB",
};

export const governmentOfVietNam: Actor = {
  id: "actor/government-of-viet-nam",
  kind: "government",
  name: { en: "Government of Viet Nam" },
  territory: "VNM",
};

export const governmentOfThailand: Actor = {
  id: "actor/government-of-thailand",
  kind: "government",
  name: { en: "Government of Thailand" },
  territory: "THA",
};

export const governmentOfBurma: Actor = {
  id: "actor/government-of-burma",
  kind: "government",
  name: { en: "Government of Burma" },
  namesAsStated: named([whiteHouseBlog, "Government of Burma"]),
  territory: "MMR",
  notes: "The reports of the Department of State call the country Burma; others call it Myanmar.",
};

export const governmentOfCambodia: Actor = {
  id: "actor/government-of-cambodia",
  kind: "government",
  name: { en: "Government of Cambodia" },
  namesAsStated: named([whiteHouseBlog, "Cambodian government"]),
  territory: "KHM",
};
