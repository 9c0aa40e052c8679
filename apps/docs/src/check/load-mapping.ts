import { parseMapping } from "@open-tip/validators";
import { type Answers, answersIn } from "./answers.ts";
import { element } from "./element.ts";
import { errorWords } from "./error-words.ts";

/** Takes a mapping that was saved, here or on the command line, and reads the file by it. */
export function loadMapping(again: (answers: Answers) => void): HTMLElement {
  const wrong = element("p", { role: "alert", class: "quiet" });
  const picker = element("input", {
    type: "file",
    id: "check-mapping",
    accept: ".json,application/json",
    "aria-describedby": "check-mapping-hint",
    onchange: () => void load(),
  });
  async function load(): Promise<void> {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (!file) return;
    wrong.textContent = "";
    try {
      again(answersIn(parseMapping(await file.text(), file.name)));
    } catch (error) {
      wrong.textContent = errorWords(error);
    }
  }
  return element(
    "div",
    { class: "field" },
    element("label", { for: "check-mapping" }, "Read it by a saved mapping"),
    picker,
    element(
      "span",
      { id: "check-mapping-hint", class: "quiet" },
      "as it is saved below, or by open-tip inspect FILE --save-mapping",
    ),
    wrong,
  );
}
