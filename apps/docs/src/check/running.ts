import type { Progress } from "@open-tip/validators/worker";
import { element } from "./element.ts";
import { bytes, count } from "./words.ts";

/** What is seen while a file is checked. */
export interface Running {
  readonly node: HTMLElement;
  /** How far it has come. */
  tell(progress: Progress): void;
  /** What the file is, as far as its first rows show. */
  what(words: string): void;
}

export function running(file: File, stop: () => void): Running {
  const bar = element("progress", { "aria-label": "How much of the file was read", max: 1, value: 0 });
  const rows = element("p", { class: "quiet" }, "Reading the first rows.");
  const what = element("p", {});
  const cancel = element("button", { type: "button", onclick: stop }, "Stop");
  return {
    node: element(
      "div",
      {},
      element("p", {}, element("strong", {}, file.name), ` (${bytes(file.size)})`),
      what,
      bar,
      rows,
      element("p", { class: "buttons" }, cancel),
    ),
    tell({ bytesRead, rowsRead, findings }) {
      bar.value = file.size === 0 ? 1 : Math.min(1, bytesRead / file.size);
      rows.textContent = `${count(rowsRead)} rows read, ${count(findings)} findings so far.`;
    },
    what(words) {
      what.textContent = words;
    },
  };
}
