import { placeWords } from "../place-words.ts";
import { count } from "../printable.ts";
import type { FindingGroup } from "../report.ts";

/**
 * Where the findings of a group are, one line each, with their own words where they differ; and how many more there are.
 * @param file the file that is known without saying
 */
export function sampleWords({ samples, count: all, message }: FindingGroup, file?: string): string[] {
  const more = all - samples.length;
  const lines = samples.flatMap((sample) => {
    const places = [sample.place.file === file ? "" : sample.place.file, placeWords(sample.place)];
    const where = places.filter((words) => words !== "").join(", ");
    const words = sample.message === message ? "" : sample.message;
    const line = [where, words].filter((part) => part !== "").join(": ");
    return line === "" ? [] : [line];
  });
  return more > 0 ? [...lines, `and ${count(more)} more`] : lines;
}
