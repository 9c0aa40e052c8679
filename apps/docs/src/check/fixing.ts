import {
  type FileReport,
  type FindingGroup,
  type FixChoice,
  fixChoiceOf,
  type SureKind,
} from "@open-tip/validators";
import { element } from "./element.ts";
import { changesOf, changeWords, fixCountWords } from "./fix-changes.ts";

/** Makes fixes that its reader has accepted. */
export type Accept = (choices: readonly FixChoice[]) => void;

export const sureKinds = ["safe", "unsafe"] as const satisfies readonly SureKind[];

/** How a kind of fix is called. */
export const kindWords: Readonly<Record<SureKind, string>> = { safe: "safe", unsafe: "a guess" };

/** Different changes that are shown of a group. */
const FEW = 3;

/** The fixes of findings: what they would change, and for each kind a button that makes them. */
export function fixBlocks(
  groups: readonly FindingGroup[],
  all: FileReport["groups"],
  accept: Accept | undefined,
): HTMLElement[] {
  return sureKinds.flatMap((kind) => {
    const changes = groups.flatMap((group) => changesOf(group, kind));
    const times = groups.reduce((sum, { fixes }) => sum + (fixes?.[kind] ?? 0), 0);
    if (changes.length === 0 && times === 0) return [];
    const choices = groups.filter(({ fixes }) => fixes?.[kind]).map((group) => fixChoiceOf(group, kind, all));
    return [
      element(
        "div",
        { class: `fix ${kind}` },
        element("strong", {}, kind === "safe" ? "Fix: " : "Likely fix, a guess: "),
        changePreview(changes),
        accept &&
          times > 0 &&
          element(
            "button",
            { type: "button", onclick: () => accept(choices) },
            `Accept ${fixCountWords({ safe: 0, unsafe: 0, [kind]: times })}`,
          ),
      ),
    ];
  });
}

/** The first of several changes. */
export function changePreview(changes: ReturnType<typeof changesOf>): HTMLElement {
  const few = changes.slice(0, FEW);
  return element(
    "span",
    {},
    few.flatMap((change, at) => [at > 0 && ", ", changeWords(change)]),
    changes.length > few.length && ", and others",
  );
}
