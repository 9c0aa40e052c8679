import type { FindingGroup, SureKind } from "@open-tip/validators";
import type { Change } from "@open-tip/validators/worker";
import { element } from "./element.ts";
import { wideTable } from "./wide-table.ts";
import { count, plural } from "./words.ts";

/** Characters of a value that are shown. */
const LONGEST = 80;

/** What the fixes of a group would change, as far as its samples show; values that may not be shown are left out. */
export function changesOf({ samples }: FindingGroup, kind: SureKind): Omit<Change, "count">[] {
  const all = samples.flatMap(({ fix }) => (fix?.kind === kind ? fix.edits : []));
  const told = new Map(all.map(({ old, new: now }) => [JSON.stringify([old, now]), { old, new: now }]));
  return [...told.values()].map(({ old, new: now }) => ({
    ...(old !== undefined && { old }),
    ...(now !== undefined && { new: now }),
  }));
}

/** One value in place of another. */
export function changeWords({ old, new: now }: Omit<Change, "count">): HTMLElement {
  if (old === undefined || now === undefined)
    return element("span", { class: "change quiet" }, "the values are not shown");
  return element(
    "span",
    { class: "change" },
    element("del", {}, shown(old)),
    element("span", { "aria-hidden": "true" }, " → "),
    element("span", { class: "sr-only" }, " becomes "),
    element("ins", {}, shown(now)),
  );
}

/** What was changed, and how often. */
export function changesTable(changes: readonly Change[]): HTMLElement {
  const rows = changes.map((change) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, change.column || "(no name)"),
      element("td", {}, changeWords(change)),
      element("td", {}, count(change.count)),
    ),
  );
  return wideTable("What was changed", ["Column", "Change", "Times"], rows);
}

/** `4 safe fixes and 2 guesses`. */
export function fixCountWords({ safe, unsafe }: Readonly<Record<SureKind, number>>): string {
  return [
    safe > 0 && plural(safe, "safe fix", "safe fixes"),
    unsafe > 0 && plural(unsafe, "guess", "guesses"),
  ]
    .filter((part) => part !== false)
    .join(" and ");
}

/** Blanks are part of a value, and so are seen. */
function shown(text: string): HTMLElement {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return element("bdi", {}, `“${cut}”`);
}
