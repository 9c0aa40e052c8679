import type { Actor } from "@open-tip/schema";
import { globalEstimates2017, mtvExitFunders, mtvExitLaunch, obamaOnTrafficking2012 } from "../citations.ts";
import { fox, ians, named, pti } from "../named.ts";

// Bodies that are neither states nor theirs, and peoples.

export const rohingya: Actor = {
  id: "actor/rohingya",
  kind: "group",
  name: { en: "Rohingya" },
  namesAsStated: named([pti, "Rohingyas"]),
};

export const uyghurs: Actor = {
  id: "actor/uyghurs",
  kind: "group",
  name: { en: "Uyghurs" },
};

export const walkFree: Actor = {
  id: "actor/walk-free",
  kind: "ngo",
  name: { en: "Walk Free" },
  citations: [globalEstimates2017, mtvExitFunders],
};

export const mtvEuropeFoundation: Actor = {
  id: "actor/mtv-europe-foundation",
  kind: "ngo",
  name: { en: "MTV Europe Foundation" },
  citations: [mtvExitLaunch],
};

export const clintonGlobalInitiative: Actor = {
  id: "actor/clinton-global-initiative",
  kind: "ngo",
  name: { en: "Clinton Global Initiative" },
  citations: [obamaOnTrafficking2012],
};

export const backpage: Actor = {
  id: "actor/backpage",
  kind: "company",
  name: { en: "Backpage" },
  namesAsStated: named([fox, "backpage.com"]),
  territory: "USA",
};

export const pexels: Actor = {
  id: "actor/pexels",
  kind: "company",
  name: { en: "Pexels" },
};

export const pressTrustOfIndia: Actor = {
  id: "actor/press-trust-of-india",
  kind: "media",
  name: { en: "Press Trust of India" },
  namesAsStated: named([pti, "PTI"]),
  territory: "IND",
};

export const foxNews: Actor = {
  id: "actor/fox-news",
  kind: "media",
  name: { en: "Fox News" },
  territory: "USA",
};

export const headlineDiplomat: Actor = {
  id: "actor/headline-diplomat-emagazine",
  kind: "media",
  name: { en: "Headline Diplomat eMagazine" },
  parent: "actor/ludci-eu",
};

export const ludciEu: Actor = {
  id: "actor/ludci-eu",
  kind: "media",
  name: { en: "LUDCI.eu" },
};

export const indoAsianNewsService: Actor = {
  id: "actor/ians",
  kind: "media",
  name: { en: "Indo-Asian News Service" },
  namesAsStated: named([ians, "IANS"]),
  territory: "IND",
};

export const xinhua: Actor = {
  id: "actor/xinhua",
  kind: "media",
  name: { en: "Xinhua News Agency" },
  namesAsStated: named([ians, "Xinhua news agency"]),
  territory: "CHN",
};
