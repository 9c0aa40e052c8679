import { type FileReport, type FindingGroup, fixChoiceOf, type SureKind } from "@open-tip/validators";
import { element } from "./element.ts";
import { changesOf, fixCountWords } from "./fix-changes.ts";
import { type Accept, changePreview, kindWords, sureKinds } from "./fixing.ts";
import { count, plural } from "./words.ts";

/** Fixes that are laid out at once. */
const AT_ONCE = 50;

interface Offer {
  readonly kind: SureKind;
  readonly group: FindingGroup;
  readonly times: number;
  readonly box: HTMLInputElement;
}

/** All fixes of a file, to be ticked: safe ones are, guesses are not. One button makes those that are. */
export function fixPanel({ groups, fixes }: FileReport, accept: Accept): HTMLElement {
  const offers = sureKinds.flatMap((kind) => groups.flatMap((group) => offerOf(group, kind)));
  const main = element("button", { type: "submit", class: "main" });
  const form = element(
    "form",
    {
      class: "fixes",
      onchange: tell,
      onsubmit: (event) => {
        event.preventDefault();
        accept(ticked().map(({ group, kind }) => fixChoiceOf(group, kind, groups)));
      },
    },
    element("p", {}, whatCanBe(fixes)),
    ...offerLists(offers),
    element("p", { class: "buttons" }, main),
  );
  function ticked(): Offer[] {
    return offers.filter(({ box }) => box.checked);
  }
  function tell(): void {
    const sum = (kind: SureKind) =>
      ticked().reduce((all, offer) => all + (offer.kind === kind ? offer.times : 0), 0);
    const words = fixCountWords({ safe: sum("safe"), unsafe: sum("unsafe") });
    const isAllSafe = fixes.safe > 1 && sum("safe") === fixes.safe && sum("unsafe") === 0;
    main.disabled = words === "";
    main.textContent = words === "" ? "Nothing is ticked" : `Accept ${isAllSafe ? "all " : ""}${words}`;
  }
  tell();
  return form;
}

/** What can be done about a file that cannot be rewritten. */
export function noFixing(file: string, is: string): HTMLElement {
  return element(
    "p",
    {},
    `${file} ${is}, so it cannot be fixed here. Findings say what to write instead, which you can enter yourself. `,
    "Or save the table as a CSV file, and check that.",
  );
}

function whatCanBe({ safe, unsafe }: FileReport["fixes"]): string {
  const sure = `${plural(safe, "value")} can be written otherwise without a change of meaning`;
  const guess = (more: string) =>
    `${plural(unsafe, `${more}value has`, `${more}values have`)} a likely correction, which is a guess: look at each before you tick it`;
  const said = [safe > 0 && sure, unsafe > 0 && guess(safe > 0 ? "more " : "")].filter(Boolean).join(". ");
  return `${said}. The fixes are made in a copy; your own file stays as it is until you save the copy over it.`;
}

function offerOf(group: FindingGroup, kind: SureKind): Offer[] {
  const times = group.fixes?.[kind] ?? 0;
  if (times === 0) return [];
  return [{ kind, group, times, box: element("input", { type: "checkbox", checked: kind === "safe" }) }];
}

function offerLists(offers: readonly Offer[]): Node[] {
  const list = element("ul", { class: "offers" });
  const more = element("button", { type: "button", onclick: lay }, "Show more fixes");
  let laid = 0;
  function lay(): void {
    list.append(...offers.slice(laid, laid + AT_ONCE).map(offerItem));
    laid = Math.min(offers.length, laid + AT_ONCE);
    more.hidden = laid === offers.length;
  }
  lay();
  return [list, more];
}

function offerItem({ kind, group, times, box }: Offer): HTMLElement {
  const where = group.column === undefined ? "" : ` in ${group.column || "the column without a name"}`;
  return element(
    "li",
    { class: kind },
    element(
      "label",
      {},
      box,
      element("span", { class: `kind ${kind}` }, kindWords[kind]),
      element(
        "span",
        {},
        changePreview(changesOf(group, kind)),
        element("span", { class: "quiet" }, `${where}, ${times === 1 ? "once" : `${count(times)} times`}`),
      ),
    ),
  );
}
