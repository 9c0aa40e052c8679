import { foldHeader } from "../placement-fields.ts";
import { ctdcGlobalSynthetic } from "./ctdc-global-synthetic.ts";
import { entityProfiles } from "./entity-profiles.ts";
import { htcdsCases } from "./htcds-cases.ts";
import type { Profile } from "./profile.ts";

/** The profiles that are always there, beside that of placements. */
export const builtInProfiles: readonly Profile[] = [...entityProfiles, htcdsCases, ctdcGlobalSynthetic];

const names = new WeakMap<Profile, ReadonlySet<string>>();

/** The profiles of a check: those that are given before those that are built in. */
export function profilesOf(given: readonly Profile[] = []): readonly Profile[] {
  return [...given, ...builtInProfiles];
}

/** How many of these column names some profile knows. One alone, such as `place`, says nothing. */
export function namesKnownToSome(profiles: readonly Profile[], header: readonly string[]): number {
  const names = foldedNames(header).filter((name) => profiles.some((profile) => knows(profile, name)));
  if (names.length < 2) return 0;
  const most = Math.max(...profiles.map((profile) => names.filter((name) => knows(profile, name)).length));
  return most > 1 ? most : 0;
}

/** How many of these column names a profile knows. */
export function namesKnownTo(profile: Profile, header: readonly string[]): number {
  return foldedNames(header).filter((name) => knows(profile, name)).length;
}

function foldedNames(header: readonly string[]): string[] {
  return [...new Set(header.filter((name) => name !== "").map(foldHeader))];
}

function knows(profile: Profile, folded: string): boolean {
  let known = names.get(profile);
  if (!known) {
    known = new Set(profile.fields.flatMap((field) => [field.name, ...field.names].map(foldHeader)));
    names.set(profile, known);
  }
  return known.has(folded);
}
