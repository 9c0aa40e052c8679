import { foldHeader } from "../placement-fields.ts";
import { ctdcGlobalSynthetic } from "./ctdc-global-synthetic.ts";
import { entityProfiles } from "./entity-profiles.ts";
import { htcdsCases } from "./htcds-cases.ts";
import type { Profile } from "./profile.ts";

/** The profiles that are always there, beside that of placements. */
export const builtInProfiles: readonly Profile[] = [...entityProfiles, htcdsCases, ctdcGlobalSynthetic];

const names = new WeakMap<Profile, ReadonlySet<string>>();

/** How many of these column names a profile knows. */
export function namesKnownTo(profile: Profile, header: readonly string[]): number {
  let known = names.get(profile);
  if (!known) {
    known = new Set(profile.fields.flatMap((field) => [field.name, ...field.names].map(foldHeader)));
    names.set(profile, known);
  }
  const found = new Set(header.filter((name) => name !== "").map(foldHeader));
  return [...found].filter((name) => known.has(name)).length;
}
