import { defineCodeList } from "../code-list.ts";

/** The sorts of programmes. */
export const programmeKinds = defineCodeList({
  name: "programme-kind",
  title: "Programme kind",
  description: "What sort of organised, lasting effort it is.",
  openness: "open",
  codes: {
    initiative: { label: "Initiative", definition: "An effort for a purpose that fits no narrower kind." },
    campaign: { label: "Campaign", definition: "Public communication to change what people know or do." },
    "operational-unit": {
      label: "Operational unit",
      definition: "A team, centre or analysis project that works on cases or intelligence.",
    },
    "working-group": {
      label: "Working group",
      definition: "A standing meeting of bodies that work together.",
    },
    exchange: {
      label: "Exchange",
      definition: "Brings professionals of several countries together to learn.",
    },
    training: { label: "Training", definition: "Teaches skills, to officials above all." },
    assistance: {
      label: "Assistance",
      definition: "Shelter, legal aid, rehabilitation or money for people affected.",
    },
    award: { label: "Award", definition: "Honours people or bodies, usually each year." },
    mandate: { label: "Mandate", definition: "An office that a body created for a task, whoever holds it." },
    plan: { label: "Plan", definition: "A document of agreed actions that governments or bodies carry out." },
    reporting: {
      label: "Reporting",
      definition: "A publication that appears regularly, such as the TIP Report.",
    },
  },
});
