import type { Actor, Statement } from "@open-tip/schema";
import { isCertainlyBefore } from "./days-of.ts";

/** An office with a beginning or an end, by its title in lower case. */
export interface HeldRole {
  readonly title: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** In which role somebody spoke, and when. */
export interface SpokenAs {
  readonly speaker: string;
  readonly role: string;
  readonly date: string;
  /** Index among the speakers. */
  readonly at: number;
}

/** The offices of an actor whose time is known, or is known not to be: without any date nothing is. */
export function rolesOf({ roles = [] }: Actor): HeldRole[] {
  return roles.flatMap(({ title, titleAsStated, from, to }) =>
    [title.en, titleAsStated].flatMap((name) =>
      name === undefined ? [] : [{ title: name.toLowerCase(), from, to }],
    ),
  );
}

/** In which roles the speakers of a statement with a date speak. */
export function spokenAs({ speakers, date }: Statement): SpokenAs[] {
  if (date === undefined) return [];
  return (speakers ?? []).flatMap(({ speaker, role }, at) =>
    role === undefined ? [] : [{ speaker, role, date: date.date, at }],
  );
}

/** How a date lies outside the time of an office, in words; undefined where it may lie within. */
export function timeOf({ from, to }: HeldRole, date: string): string | undefined {
  if (from !== undefined && isCertainlyBefore(date, from)) return `began ${from}`;
  if (to !== undefined && isCertainlyBefore(to, date)) return `ended ${to}`;
  return undefined;
}
