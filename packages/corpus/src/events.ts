import type { Event } from "@open-tip/schema";
import { unMeeting2021, unMeetingDay2021 } from "./citations.ts";

/** Events that the articles speak of. */
export const events: readonly Event[] = [
  {
    id: "event/un-global-plan-appraisal-2021",
    kind: "meeting",
    name: {
      en: "High-level meeting of the General Assembly on the appraisal of the Global Plan of Action, 2021",
    },
    date: {
      date: "2021-11-22/2021-11-23",
      asStated: "on Monday",
      basis: "researched",
      note: "The article gives the weekday alone; the United Nations give the two days, of which the first was a Monday.",
    },
    organisers: ["actor/un-general-assembly"],
    participants: ["actor/amina-mohammed"],
    citations: [unMeeting2021, unMeetingDay2021],
    notes: "Meetings of the same name were held in other years; this one is told from them by its date.",
  },
  {
    id: "event/covid-19-pandemic",
    kind: "emergency",
    name: { en: "COVID-19 pandemic" },
    namesAsStated: [{ name: "Covid-19 pandemic", sources: ["article/ians-un-global-plan-of-action-2021"] }],
  },
];
