import type { Source } from "@open-tip/schema";
import { dssJoinsFocalPoints, frenchMinistry } from "./citations.ts";

// Texts that speak in an article without being named, so that their words are not taken for the author's.

export const unnamedTextOnFocalPoints: Source = {
  id: "document/unnamed-text-on-focal-points",
  kind: "document",
  title: null,
  publisher: "Europol",
  publishedBy: "actor/europol",
  published: { date: "2016-09-19", basis: "researched", note: "The day of Europol's news of it." },
  url: dssJoinsFocalPoints.url ?? "",
  notes:
    "An opinion piece prints a sentence of it in quotation marks and does not say where it is from. It is Europol's news of the agreement.",
};

export const unnamedTextOnFrance: Source = {
  id: "document/unnamed-text-on-france",
  kind: "document",
  title: null,
  notes: `An opinion piece quotes it twice and does not say where it is from. The first of the two sentences is in a text of the French foreign ministry (${frenchMinistry.url}); that the second is of the same text was not read.`,
};

export const unnamedTextOnDiplomats: Source = {
  id: "document/unnamed-text-on-diplomats",
  kind: "document",
  title: null,
  notes: "An opinion piece prints a sentence of it in quotation marks and does not say where it is from.",
};
