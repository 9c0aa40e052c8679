const DAY_SECONDS = 86_400n;
/** Units of time in a second. */
const perSecond = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;

/** A unit in which Parquet counts time. */
export type Unit = keyof typeof perSecond;

/** Days since 1 January 1970 as an ISO 8601 date, in the Gregorian calendar before its introduction too. */
export function dateText(days: number): string {
  // Eras of 400 years begin on 1 March, so that the leap day is the last of its year.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  return `${yearText(year)}-${padded(month < 10 ? month + 3 : month - 9, 2)}-${padded(day, 2)}`;
}

/** ISO 8601 writes years beyond four digits with a sign and six. */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return padded(year, 4);
  return `${year < 0 ? "-" : "+"}${padded(Math.abs(year), 6)}`;
}

/** A time of day as ISO 8601 writes it, with a fraction only where there is one. */
export function timeText(count: bigint, unit: Unit): string {
  const second = perSecond[unit];
  const seconds = Number(count / second);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const whole = [hours, minutes, seconds % 60].map((part) => padded(part, 2)).join(":");
  const fraction = String(second + (count % second))
    .slice(1)
    .replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** A moment, counted since the beginning of 1970, as ISO 8601 writes it; with Z where it is UTC. */
export function timestampText(count: bigint, unit: Unit, utc: boolean): string {
  const day = DAY_SECONDS * perSecond[unit];
  const within = ((count % day) + day) % day;
  return `${dateText(Number((count - within) / day))}T${timeText(within, unit)}${utc ? "Z" : ""}`;
}

function padded(value: number | bigint, width: number): string {
  return String(value).padStart(width, "0");
}
