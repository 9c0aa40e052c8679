import { placementFields } from "./placement-fields.ts";
import { profilesOf } from "./profiles/built-in.ts";
import type { Profile, ProfileField } from "./profiles/profile.ts";
import { PLACEMENTS } from "./saved-mapping.ts";

/** A field that a column can be read as. */
export type MappableField = Pick<ProfileField, "name" | "meaning" | "sensitive">;

/** The fields that a saved mapping of a profile may name: of `placements`, or of another profile by its name. */
export function mappableFields(profile: string, given: readonly Profile[] = []): readonly MappableField[] {
  if (profile === PLACEMENTS)
    return Object.entries(placementFields).map(([name, { meaning }]) => ({
      name,
      meaning,
      sensitive: false,
    }));
  const known = profilesOf(given).find((one) => one.name === profile);
  return (known?.fields ?? []).map(({ name, meaning, sensitive }) => ({ name, meaning, sensitive }));
}
