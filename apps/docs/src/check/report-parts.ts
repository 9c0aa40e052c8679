import type { FixChoice } from "@open-tip/validators";
import { type Answers, optionsOf } from "./answers.ts";
import type { Checked } from "./checked.ts";
import { downloads } from "./downloads.ts";
import { element } from "./element.ts";
import type { KindOfTable } from "./fields.ts";
import { findings } from "./findings.ts";
import { fixPanel, noFixing } from "./fix-panel.ts";
import { fixedSummary } from "./fixed-summary.ts";
import { fixBlocks } from "./fixing.ts";
import type { ShowRows } from "./group.ts";
import { readingForm } from "./reading-form.ts";
import { atOf } from "./rows.ts";
import { summary } from "./summary.ts";

/** What its reader can ask for next. */
export interface Next {
  /** To check again, with answers. */
  again(answers: Answers): void;
  /** To make fixes. */
  fix(choices: readonly FixChoice[]): void;
  /** To go back to what was before some fixes. */
  undo(to: Checked): void;
}

/** All that is shown of a check that is over. */
export function reportParts(checked: Checked, kinds: readonly KindOfTable[], next: Next): HTMLElement[] {
  const { file, answers, report, inspected, steps } = checked;
  const canFix = checked.notEditable === undefined;
  const show: ShowRows = async (place) => {
    const at = atOf(place);
    return at && checked.checker().show(file, at, { ...optionsOf(answers), name: file.name });
  };
  const doing = {
    show,
    fixBlocks: (groups: typeof report.groups) =>
      fixBlocks(groups, report.groups, canFix ? next.fix : undefined),
  };
  return [
    part("What was changed", fixedSummary(file, steps, next.undo)),
    part("What the file is", summary(report)),
    part("How it was read", [readingForm(report, inspected, answers, kinds, next.again)]),
    part("What can be fixed", fixing(checked, next)),
    part("What was found", findings(report, doing)),
    part("Take with you", downloads(checked)),
  ].filter((one) => one !== undefined);
}

function fixing({ file, report, notEditable }: Checked, next: Next): Node[] {
  const { safe, unsafe } = report.fixes;
  if (!notEditable) return safe + unsafe > 0 ? [fixPanel(report, next.fix)] : [];
  const says = report.groups.some(({ samples }) => samples.some(({ fix }) => fix && fix.edits.length > 0));
  return says ? [noFixing(file.name, notEditable.is)] : [];
}

function part(title: string, content: readonly Node[]): HTMLElement | undefined {
  return content.length === 0 ? undefined : element("section", {}, element("h2", {}, title), content);
}
