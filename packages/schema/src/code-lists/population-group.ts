import { defineCodeList } from "../code-list.ts";

/** Groups of people whom statements and figures speak of. */
export const populationGroups = defineCodeList({
  name: "population-group",
  title: "Population group",
  description: "A group of people whom a statement or a figure speaks of. Groups, never individuals.",
  openness: "open",
  codes: {
    victims: { label: "Victims", definition: "People who are or were trafficked or exploited." },
    survivors: { label: "Survivors", definition: "People who came out of trafficking or exploitation." },
    women: { label: "Women", definition: "Female adults." },
    men: { label: "Men", definition: "Male adults." },
    girls: { label: "Girls", definition: "Female persons under eighteen." },
    boys: { label: "Boys", definition: "Male persons under eighteen." },
    children: { label: "Children", definition: "Persons under eighteen." },
    adults: { label: "Adults", definition: "Persons of eighteen and older." },
    youth: { label: "Young people", definition: "Adolescents and young adults." },
    migrants: { label: "Migrants", definition: "People who live or move outside their country." },
    refugees: { label: "Refugees", definition: "People who fled their country." },
    "asylum-seekers": {
      label: "Asylum seekers",
      definition: "People who ask another country for protection.",
    },
    "separated-children": {
      label: "Unaccompanied or separated children",
      definition: "Children who are without their parents or guardians.",
    },
    "children-in-care": {
      label: "Children in care",
      definition: "Children in institutions or government care.",
    },
    "ethnic-minorities": {
      label: "Ethnic minorities",
      definition: "Members of ethnic or national minorities.",
    },
    "religious-minorities": { label: "Religious minorities", definition: "Members of religious minorities." },
    workers: { label: "Workers", definition: "People in employment or looking for it." },
    "people-in-poverty": { label: "People in poverty", definition: "People who lack the means to live on." },
    officials: { label: "Officials", definition: "People in public office or service." },
    traffickers: {
      label: "Traffickers",
      definition: "People who commit trafficking, recruiters among them.",
    },
  },
});
