import type { Mapping, Vocabulary } from "./mapping.ts";
import { cameo, cameoMappings } from "./vocabularies/cameo.ts";
import { ctdc, ctdcMappings } from "./vocabularies/ctdc.ts";
import { followTheMoney, followTheMoneyMappings } from "./vocabularies/follow-the-money.ts";
import { htcds, htcdsMappings } from "./vocabularies/htcds.ts";
import { iccs, iccsMappings } from "./vocabularies/iccs.ts";
import { palermo, palermoMappings } from "./vocabularies/palermo.ts";
import { schemaOrg, schemaOrgMappings } from "./vocabularies/schema-org.ts";
import { stix, stixMappings } from "./vocabularies/stix.ts";

export type { Mapping, Vocabulary } from "./mapping.ts";

/** Every vocabulary that codes are mapped to. */
export const vocabularies: readonly Vocabulary[] = [
  htcds,
  palermo,
  iccs,
  cameo,
  schemaOrg,
  followTheMoney,
  stix,
  ctdc,
];

/** Every mapping, by vocabulary. Loads no schema. */
export const mappings: readonly Mapping[] = [
  ...htcdsMappings,
  ...palermoMappings,
  ...iccsMappings,
  ...cameoMappings,
  ...schemaOrgMappings,
  ...followTheMoneyMappings,
  ...stixMappings,
  ...ctdcMappings,
];

/** What a code of a list is mapped to, in all vocabularies. */
export function mappingsOf(list: string, code: string): Mapping[] {
  return mappings.filter((mapping) => mapping.list === list && mapping.code === code);
}
