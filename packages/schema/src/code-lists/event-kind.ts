import { defineCodeList } from "../code-list.ts";

/** The sorts of events. */
export const eventKinds = defineCodeList({
  name: "event-kind",
  title: "Event kind",
  description: "What sort of occasion it is.",
  openness: "open",
  codes: {
    launch: { label: "Launch", definition: "A ceremony or release that makes something public." },
    briefing: { label: "Briefing", definition: "Officials inform reporters, on or off the record." },
    meeting: { label: "Meeting", definition: "People or delegations meet to talk, in public or not." },
    conference: { label: "Conference", definition: "Many take part, with a programme of talks." },
    debate: { label: "Debate", definition: "A formal discussion of a parliament or organ." },
    speech: { label: "Speech", definition: "One person addresses an audience." },
    visit: { label: "Visit", definition: "Officials travel to a place; a trip may hold other events." },
    adoption: { label: "Adoption", definition: "A text, a mandate or an agreement is adopted or signed." },
    enforcement: {
      label: "Enforcement action",
      definition: "Police or courts act: an operation, a seizure, an arrest, an indictment.",
    },
    policy: { label: "Policy", definition: "A measure of a government and its time of effect." },
    emergency: { label: "Emergency", definition: "A pandemic, conflict or disaster." },
  },
});
