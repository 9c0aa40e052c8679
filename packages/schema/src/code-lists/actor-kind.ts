import { defineCodeList } from "../code-list.ts";

/** The sorts of actors. */
export const actorKinds = defineCodeList({
  name: "actor-kind",
  title: "Actor kind",
  description: "What sort of person or body speaks, acts or is spoken of.",
  codes: {
    person: {
      label: "Person",
      definition: "One natural person, named or unnamed, in a public role. Never a victim of trafficking.",
    },
    government: {
      label: "Government",
      definition: "The government of a state or territory as a whole, or a rival one that is recognised.",
    },
    agency: {
      label: "Government agency",
      definition: "A ministry, department, service, court or other body that belongs to a government.",
    },
    intergovernmental: {
      label: "Intergovernmental organisation",
      definition: "A body whose members are states, and its organs and agencies.",
    },
    ngo: {
      label: "Non-governmental organisation",
      definition: "A body of civil society that is neither part of a government nor run for profit.",
    },
    "armed-force": {
      label: "Armed force",
      definition: "Armed forces of a state, or an armed group that belongs to none.",
    },
    company: { label: "Company", definition: "A business, whatever its legal form, that is no medium." },
    media: { label: "Media", definition: "A news agency, newspaper, broadcaster or online publication." },
    group: {
      label: "Group",
      definition:
        "People taken together without an organisation of their own, such as officials or a people.",
    },
  },
});
