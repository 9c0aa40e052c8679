import type { GroupView } from "./group-view.ts";
import { number } from "./number.ts";

/** How long typing may pause before it is looked for, in milliseconds. */
const PAUSE = 120;

/** Narrows down the findings that are shown. */
export class Filter {
  private readonly form: HTMLFormElement;
  private readonly views: readonly GroupView[];
  private readonly status = document.getElementById("status");
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, views: readonly GroupView[]) {
    this.form = form;
    this.views = views;
    form.hidden = false;
    form.addEventListener("input", ({ target }) =>
      this.applyAfter(target instanceof HTMLInputElement && target.type === "search" ? PAUSE : 0),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.apply();
    });
    // What is reset still has its old value now.
    form.addEventListener("reset", () => this.applyAfter(0));
    document.getElementById("open-all")?.addEventListener("click", () => this.setOpen(true));
    document.getElementById("close-all")?.addEventListener("click", () => this.setOpen(false));
    // A browser may have kept what was chosen before the page was loaded anew.
    this.applyAfter(0);
  }

  private applyAfter(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.apply(), pause);
  }

  private apply(): void {
    const asked = new FormData(this.form);
    const severities = asked.getAll("severity");
    const all = this.form.querySelectorAll("[name=severity]").length;
    const words = String(asked.get("text") ?? "")
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    const chosen = (["rule", "column", "file"] as const).filter((name) => asked.get(name));
    let groups = 0;
    let findings = 0;
    for (const view of this.views) {
      const { group, element } = view;
      const wanted =
        (all === 0 || severities.includes(group.severity)) &&
        chosen.every((name) => group[name] === asked.get(name));
      if (wanted) findings += view.search(words);
      else element.hidden = true;
      if (!element.hidden) groups++;
    }
    const narrowed = words.length > 0 || chosen.length > 0 || severities.length < all;
    for (const part of document.querySelectorAll<HTMLElement>(".groups, .cause"))
      part.hidden = narrowed && !part.querySelector(".group:not([hidden])");
    this.tell(narrowed, groups, findings);
  }

  private tell(narrowed: boolean, groups: number, findings: number): void {
    if (!this.status) return;
    const kinds = `${number(groups)} of ${number(this.views.length)} kinds of finding`;
    const match = findings === 1 ? "1 finding matches" : `${number(findings)} findings match`;
    const text = groups === 0 ? "Nothing matches." : `${kinds}: ${match}.`;
    this.status.textContent = narrowed ? text : "";
  }

  private setOpen(open: boolean): void {
    for (const { element } of this.views) if (!element.hidden) element.open = open;
  }
}
