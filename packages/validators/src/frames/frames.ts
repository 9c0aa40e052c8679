import type { Place } from "../finding.ts";
import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import type { FileReport, FindingGroup } from "../report.ts";
import { entriesOf, type ReportEntry } from "../report-entries.ts";
import type { ShownRow } from "../shown-row.ts";
import { rowSeeker } from "./seek-row.ts";
import { seekValue } from "./seek-value.ts";

/** What stands at the place of a finding, by the first of the groups that are told in one piece. */
export type Frames = ReadonlyMap<FindingGroup, ShownRow>;

/** Entries of a report that are given a frame: a screen has to suffice. */
export const MOST_FRAMES = 5;
/** Places that are looked up for one of them, at most. */
const MOST_SOUGHT = 5;

/**
 * What stands where the first errors and warnings of a report are, as far as it may be shown. Each costs one look into the
 * file, which is not read again: what can only be read through has none.
 */
export async function framesOf(input: Input, report: FileReport, options: CheckOptions): Promise<Frames> {
  const frames = new Map<FindingGroup, ShownRow>();
  const { slice } = input;
  if (!slice || options.redact) return frames;
  const entries = entriesOf(report).filter(
    ({ groups, diagnosis }) => (diagnosis ?? groups[0])?.severity !== "info",
  );
  const seek = await seeker({ ...input, slice }, report, entries.flatMap(placesOf), options);
  for (const entry of entries) {
    if (frames.size >= MOST_FRAMES) break;
    const [group] = entry.groups;
    const row = group && (await firstOf(placesOf(entry), seek));
    if (row) frames.set(group, row);
  }
  return frames;
}

type Seek = (place: Place) => Promise<ShownRow | undefined>;

async function seeker(
  input: Input & Required<Pick<Input, "slice">>,
  { mapping }: FileReport,
  places: readonly Place[],
  options: CheckOptions,
): Promise<Seek> {
  const isNested = ({ pointer }: Place) => pointer !== undefined;
  const seekRow = places.every(isNested) ? undefined : await rowSeeker(input, mapping, options);
  return async (place) => (isNested(place) ? seekValue(input, place, mapping) : seekRow?.(place));
}

async function firstOf(places: readonly Place[], seek: Seek): Promise<ShownRow | undefined> {
  for (const place of places) {
    const row = await seek(place);
    if (row) return row;
  }
  return undefined;
}

/** Places of an entry's findings that can be sought, some of them. */
function placesOf({ groups }: ReportEntry): Place[] {
  return groups
    .flatMap(({ samples }) => samples.map(({ place }) => place))
    .filter((place) => place.byteOffset !== undefined && isOfCell(place))
    .slice(0, MOST_SOUGHT);
}

function isOfCell({ column, pointer }: Place): boolean {
  return column !== undefined || (pointer !== undefined && pointer !== "");
}
