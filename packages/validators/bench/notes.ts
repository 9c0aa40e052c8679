import { pick } from "./random.ts";

/** Pieces of notes: plain, with what has to be quoted, with space at an end, and in six scripts. */
const phrases: readonly [string, ...string[]] = [
  "as printed in the table of placements",
  "counted by hand, then compared with the list",
  'called a "watch list" in the text',
  "first line\nsecond line",
  "  set off by spaces  ",
  "placed after the review of the autumn",
  "classé au même niveau que l’année précédente",
  "переведено на другой уровень",
  "Μετακινήθηκε σε άλλη βαθμίδα",
  "去年的名单与今年相同",
  "تم نقله إلى فئة أخرى",
  "पिछले वर्ष के समान",
  "see the country narrative, page",
  "no change was stated; none is assumed",
];

/** A note: empty for one row in four, otherwise some phrases with a number. */
export function note(next: () => number): string {
  if (next() < 0.25) return "";
  const first = `${pick(phrases, next)} ${Math.floor(next() * 1000)}`;
  const more = next();
  if (more < 0.35) return `${first}; ${pick(phrases, next)}`;
  return more < 0.85 ? `${first}; ${pick(phrases, next)}, ${pick(phrases, next)}` : first;
}
