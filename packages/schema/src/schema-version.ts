import { schemaVersion } from "./addresses.ts";

/** How the version that a file was written for stands to the version that reads it. */
export type VersionStatus =
  /** Written for this version. */
  | "current"
  /** Written for an earlier version that this one still reads: valid then, it is valid now. */
  | "older"
  /** Written for a later version with the same meaning of what is known here; it may hold fields that are not. */
  | "newer"
  /** Written for a version before or after a breaking change. */
  | "incompatible"
  /** Not a dataset of the standard, or its version cannot be read. */
  | "unknown";

/** What is known about the version of a file. */
export interface VersionReport {
  readonly status: VersionStatus;
  /** As the file states it; absent where it states none. */
  readonly version?: string;
  /** What it means for the reader, in a sentence. */
  readonly reason: string;
}

const numbers = (version: string) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);

/**
 * Which version of the standard a file was written for, and whether this version reads it. Versions with the same
 * major number are compatible; while it is 0, those with the same minor number.
 * @param file the content of a file, of whatever shape: it need not parse
 * @param current the version to compare with; the version of this package unless given
 */
export function recogniseVersion(file: unknown, current: string = schemaVersion): VersionReport {
  const stated =
    typeof file === "object" && file !== null
      ? (file as { schemaVersion?: unknown }).schemaVersion
      : undefined;
  if (typeof stated !== "string") {
    return {
      status: "unknown",
      reason: "The file states no schemaVersion, so it is not a dataset of the standard.",
    };
  }
  const [theirs, ours] = [numbers(stated), numbers(current)];
  if (theirs === undefined || ours === undefined) {
    return {
      status: "unknown",
      version: stated,
      reason: `${stated} is not a version such as ${schemaVersion}.`,
    };
  }
  if (stated === current)
    return { status: "current", version: stated, reason: "It is of the version at hand." };
  const breaking = ours[0] === 0 ? 2 : 1;
  const compatible = theirs.slice(0, breaking).join() === ours.slice(0, breaking).join();
  const first = theirs.findIndex((number, at) => number !== ours[at]);
  const later = (theirs[first] ?? 0) > (ours[first] ?? 0);
  if (!compatible) {
    const remedy = later
      ? `Read it with @open-tip/schema ${stated} or later.`
      : "See the change log for what to change.";
    return {
      status: "incompatible",
      version: stated,
      reason: `It is of version ${stated}, a breaking change ${later ? "after" : "before"} ${current}. ${remedy}`,
    };
  }
  return later
    ? {
        status: "newer",
        version: stated,
        reason: `It may hold fields and codes that ${current} does not know.`,
      }
    : { status: "older", version: stated, reason: `What was valid in ${stated} is valid in ${current}.` };
}
