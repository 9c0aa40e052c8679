import { named } from "./element.ts";

/** Calls back with each file that is picked, dropped anywhere on the page, or pasted. */
export function whenGiven(root: HTMLElement, take: (file: File) => void): void {
  const picker = named<HTMLInputElement>(root, "picker");
  const zone = named(root, "zone");
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    // The same file may be chosen again after it was mended.
    if (file) take(file);
    picker.value = "";
  });
  const over = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    zone.toggleAttribute("data-over", inside);
  };
  addEventListener("dragover", (event) => over(event, true));
  addEventListener("dragleave", (event) => over(event, event.relatedTarget !== null));
  addEventListener("drop", (event) => {
    over(event, false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
  addEventListener("paste", (event) => {
    const [file] = event.clipboardData?.files ?? [];
    if (file) take(file);
  });
}
