import type { Programme } from "@open-tip/schema";

/** Programmes that the articles speak of. */
export const programmes: readonly Programme[] = [
  {
    id: "programme/agenda-2030",
    kind: "plan",
    name: { en: "2030 Agenda for Sustainable Development" },
    notes: "The article says that some of its targets are on trafficking, and does not say which.",
  },
];
