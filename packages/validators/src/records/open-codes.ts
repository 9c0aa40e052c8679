import {
  eventKinds,
  exploitationForms,
  figureUnits,
  populationGroups,
  programmeKinds,
  traffickingPurposes,
} from "@open-tip/schema/code-lists";
import type { RuledEntity } from "./entity-records.ts";

/** A field whose codes may be others' too. */
export interface OpenCoded {
  /** Names of fields joined by dots. */
  readonly path: string;
  readonly list: {
    readonly name: string;
    readonly title: string;
    readonly codes: readonly { readonly code: string }[];
  };
}

/** The fields of each entity that take codes of an open list. */
export const openCoded: Readonly<Partial<Record<RuledEntity, readonly OpenCoded[]>>> = {
  Statement: [
    { path: "about.exploitation", list: exploitationForms },
    { path: "about.purposes", list: traffickingPurposes },
    { path: "about.groups", list: populationGroups },
  ],
  Programme: [
    { path: "kind", list: programmeKinds },
    { path: "exploitation", list: exploitationForms },
  ],
  Event: [{ path: "kind", list: eventKinds }],
  Figure: [
    { path: "unit", list: figureUnits },
    { path: "groups", list: populationGroups },
  ],
};
