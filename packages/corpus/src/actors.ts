import type { Actor } from "@open-tip/schema";
import { unMeeting2021 } from "./citations.ts";

/** Persons and bodies that the articles speak of, each once however many articles name it. */
export const actors: readonly Actor[] = [
  {
    id: "actor/amina-mohammed",
    kind: "person",
    name: { en: "Amina Mohammed" },
    namesAsStated: [{ name: "UN deputy chief", sources: ["article/ians-un-global-plan-of-action-2021"] }],
    roles: [
      {
        title: { en: "Deputy Secretary-General" },
        titleAsStated: "UN Deputy Secretary-General",
        organisation: "actor/united-nations",
        heldAt: ["2021-11-22"],
      },
    ],
  },
  {
    id: "actor/united-nations",
    kind: "intergovernmental",
    name: { en: "United Nations" },
    namesAsStated: [{ name: "UN" }],
  },
  {
    id: "actor/un-general-assembly",
    kind: "intergovernmental",
    name: { en: "United Nations General Assembly" },
    namesAsStated: [{ name: "General Assembly", sources: ["article/ians-un-global-plan-of-action-2021"] }],
    parent: "actor/united-nations",
    citations: [unMeeting2021],
  },
  {
    id: "actor/ians",
    kind: "media",
    name: { en: "Indo-Asian News Service" },
    namesAsStated: [{ name: "IANS", sources: ["article/ians-un-global-plan-of-action-2021"] }],
  },
  {
    id: "actor/xinhua",
    kind: "media",
    name: { en: "Xinhua News Agency" },
    namesAsStated: [{ name: "Xinhua news agency", sources: ["article/ians-un-global-plan-of-action-2021"] }],
  },
];
