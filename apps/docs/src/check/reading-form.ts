import { type FileReport, type Inspected, savedMappingOf } from "@open-tip/validators";
import type { Answers } from "./answers.ts";
import { controls } from "./controls.ts";
import { element } from "./element.ts";
import type { KindOfTable } from "./fields.ts";
import { loadMapping } from "./load-mapping.ts";
import { editedMapping, type Mapping, mappingOf, mappingTable } from "./mapping-table.ts";

/** How a file was read: what the reader is asked, what the columns were taken for, and all that can be said otherwise. */
export function readingForm(
  report: FileReport,
  inspected: Inspected,
  answers: Answers,
  kinds: readonly KindOfTable[],
  again: (answers: Answers) => void,
): HTMLElement {
  const mapping = mappingOf(report, inspected);
  const all = controls(report, mapping, answers, kinds);
  const asked = all.filter((one) => one.asked);
  const answered = Object.keys(answers).length > 0;
  const form = element(
    "form",
    {
      class: "reading",
      onsubmit: (event) => {
        event.preventDefault();
        again(answersOf(form, mapping, answers));
      },
    },
    asked.length > 0 &&
      element(
        "section",
        { class: "asked" },
        element("h3", {}, "What the file does not say"),
        asked.map(({ node }) => node),
      ),
    mapping && mappingTable(mapping, kinds),
    element(
      "details",
      {},
      element("summary", {}, "Say more about the file"),
      all.filter((one) => !one.asked).map(({ node }) => node),
      loadMapping(again),
    ),
    element(
      "p",
      { class: "buttons" },
      element("button", { type: "submit", class: "main" }, "Check again with this"),
      answered && element("button", { type: "button", onclick: () => again({}) }, "Forget what I said"),
    ),
  );
  return form;
}

function answersOf(form: HTMLFormElement, mapping: Mapping | undefined, before: Answers): Answers {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  const chosen = [...data].filter(([name]) => name.startsWith("coding-")).map(([, value]) => String(value));
  const written = text("tierCodes")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const tierCodes = [...new Set([...written, ...chosen])];
  const said: Answers = {
    ...(text("edition") !== "" && { edition: Number(text("edition")) }),
    ...(tierCodes.length > 0 && { tierCodes }),
    ...(text("delimiter") !== "" && { delimiter: text("delimiter") }),
    ...(text("encoding") !== "" && { encoding: text("encoding") }),
    ...(text("sheet").trim() !== "" && { sheet: text("sheet").trim() }),
    ...(text("profile") !== "" && { profile: text("profile") }),
  };
  // Where the table is cut or chosen otherwise, its columns are others.
  const other = (["delimiter", "sheet", "profile", "encoding"] as const).some(
    (name) => said[name] !== before[name],
  );
  if (other || !mapping) return said;
  const edited = editedMapping(form, {
    ...savedMappingOf(mapping),
    ...(before.mapping && { columns: before.mapping.columns }),
  });
  const kept = edited ?? before.mapping;
  return kept ? { ...said, mapping: { profile: kept.profile, columns: kept.columns } } : said;
}
