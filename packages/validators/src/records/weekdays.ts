const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** The name of a weekday, as a sentence begins with it. */
export function weekdayName(day: number): string {
  const name = names[day] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The one weekday that a text names, 0 for Sunday; undefined where it names none or several. */
export function weekdayIn(text: string): number | undefined {
  const found = new Set(
    text
      .toLowerCase()
      .split(/\P{L}+/u)
      .flatMap((word) => {
        const at = (names as readonly string[]).indexOf(word);
        return at < 0 ? [] : [at];
      }),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The weekday of a calendar day, 0 for Sunday; undefined for any other text. */
export function weekdayOf(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return Number.isNaN(day) ? undefined : day;
}
