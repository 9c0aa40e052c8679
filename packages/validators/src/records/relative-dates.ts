const DAY = 24 * 60 * 60 * 1000;

/** Words for a time relative to a day, and how many days or years away from it. */
const days: readonly (readonly [words: RegExp, away: number])[] = [
  [/^today$/i, 0],
  [/^yesterday$/i, -1],
  [/^tomorrow$/i, 1],
];
const years: readonly (readonly [words: RegExp, away: number])[] = [
  [/^(?:in |during )?this year$/i, 0],
  [/^(?:in |during )?last year$/i, -1],
  [/^(?:in |during )?next year$/i, 1],
];

/** The date that a source's words mean, counted from another; undefined where that is not plain from them. */
export function relativeDate(asStated: string, anchor: string): string | undefined {
  const text = asStated.trim();
  const year = years.find(([words]) => words.test(text));
  if (year && /^\d{4}(?:-\d\d){0,2}$/.test(anchor)) return String(Number(anchor.slice(0, 4)) + year[1]);
  const day = days.find(([words]) => words.test(text));
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(anchor)) return undefined;
  return new Date(Date.parse(`${anchor}T00:00:00Z`) + day[1] * DAY).toISOString().slice(0, 10);
}
