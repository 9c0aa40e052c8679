import type { FileReport } from "@open-tip/validators";
import type { FixedBlob } from "@open-tip/validators/worker";
import { element } from "./element.ts";
import { changesTable } from "./fix-changes.ts";
import { baseOf, saveAs } from "./save.ts";
import { verdict } from "./summary.ts";
import { count, plural } from "./words.ts";

/** Fixes that were accepted at once: what they made, and what was known of the file before. */
export interface Step<Before> {
  readonly before: Before;
  readonly fixed: FixedBlob;
}

/** What a file is called once it is fixed. */
export function fixedName(name: string): string {
  const base = baseOf(name);
  return `${base}.fixed${name.slice(base.length)}`;
}

/** What was changed in a file, with what it comes to, the file and the log to save, and the ways back. */
export function fixedSummary<Before extends { readonly report: FileReport }>(
  file: File,
  steps: readonly Step<Before>[],
  undo: (to: Before) => void,
): Node[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const made = (kind: "safe" | "unsafe") => steps.reduce((sum, { fixed }) => sum + fixed.made[kind], 0);
  const all = made("safe") + made("unsafe");
  const guesses = made("unsafe") > 0 ? `, ${count(made("unsafe"))} of them by a guess` : "";
  const not = last.fixed.left > 0 ? ` ${plural(last.fixed.left, "value")} could not be.` : "";
  const name = fixedName(file.name);
  const changes = steps.flatMap(({ fixed }) => fixed.changes);
  const hides = changes.some(({ old }) => old === undefined);
  return [
    element("p", {}, `${plural(all, "value was", "values were")} fixed in a copy${guesses}.${not}`),
    element("p", {}, `Before: ${verdict(first.before.report)} What is left is below.`),
    changes.length > 0 && changesTable(changes),
    element(
      "p",
      { class: "buttons" },
      element("button", { type: "button", class: "main", onclick: () => saveAs(file, name) }, `Save ${name}`),
      element(
        "button",
        {
          type: "button",
          onclick: () =>
            saveAs(new Blob(steps.map(({ fixed }) => fixed.log)), `${baseOf(file.name)}.fixes.ndjson`),
        },
        "Save the log of the fixes",
      ),
      element("button", { type: "button", onclick: () => undo(last.before) }, "Undo the last fixes"),
      steps.length > 1 &&
        element("button", { type: "button", onclick: () => undo(first.before) }, "Undo all fixes"),
    ),
    element(
      "p",
      { class: "quiet" },
      "The log names each change by its place. ",
      hides
        ? "It leaves out values that may not be shown, so keep your own file to be able to go back."
        : "With it the command line takes the fixes back (--revert-fixes).",
    ),
  ].filter((node) => node !== false);
}
