import type { Paint } from "./paint.ts";
import { count, listed, plural, printable } from "./printable.ts";
import type { FilePassedOver } from "./run-report.ts";

/** Names that are shown for each reason. */
const SHOWN = 3;

/** What was met and not checked, in lines: what one reason holds for is one line. */
export function passedOverLines(passedOver: readonly FilePassedOver[], paint: Paint): string[] {
  const byReason = new Map<string, FilePassedOver[]>();
  for (const one of passedOver) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [...byReason].map(([reason, all]) => {
    const names = all.slice(0, SHOWN).map(({ path }) => printable(path));
    if (all.length > SHOWN) names.push(`${count(all.length - SHOWN)} more`);
    const style = all.some(({ unread }) => unread) ? "warning" : "faint";
    return paint(`Passed over ${plural(all.length, "thing")} (${reason}): ${listed(names)}.`, style);
  });
}
