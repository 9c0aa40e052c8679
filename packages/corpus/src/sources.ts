import type { Source } from "@open-tip/schema";

// Texts that speak in an article without being named, so that their words are not taken for the author's.

export const unnamedTextOnFocalPoints: Source = {
  id: "document/unnamed-text-on-focal-points",
  kind: "document",
  title: null,
  notes: "An opinion piece prints a sentence of it in quotation marks and does not say where it is from.",
};

export const unnamedTextOnFrance: Source = {
  id: "document/unnamed-text-on-france",
  kind: "document",
  title: null,
  notes:
    "An opinion piece quotes it twice and does not say where it is from. It may be a text of the French foreign ministry; that could not be confirmed.",
};

export const unnamedTextOnDiplomats: Source = {
  id: "document/unnamed-text-on-diplomats",
  kind: "document",
  title: null,
  notes: "An opinion piece prints a sentence of it in quotation marks and does not say where it is from.",
};
