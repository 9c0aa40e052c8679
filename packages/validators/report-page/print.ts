import type { GroupView } from "./group-view.ts";

/** Opens all that can be opened while the page is printed. */
export function openForPrint(views: readonly GroupView[]): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    for (const view of views) view.refresh();
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
