import { type FixChoice, whyNotEditable } from "@open-tip/validators";
import type { Checker } from "@open-tip/validators/worker";
import { type Answers, optionsOf } from "./answers.ts";
import type { Checked } from "./checked.ts";
import { element, named } from "./element.ts";
import { errorWords } from "./error-words.ts";
import { examples } from "./examples.ts";
import { kindsOfTable } from "./fields.ts";
import { fixedName } from "./fixed-summary.ts";
import { whenGiven } from "./given-file.ts";
import { reportParts } from "./report-parts.ts";
import { running } from "./running.ts";
import { sealPage } from "./seal.ts";
import { verdict } from "./summary.ts";
import { startChecker } from "./worker.ts";

/** The page that checks a file: takes one, checks it in a worker, and shows what came of it. */
class CheckFile extends HTMLElement {
  private running: Checker | undefined;
  private stopped = new AbortController();

  connectedCallback(): void {
    whenGiven(this, (file) => void this.check(file, {}));
    for (const [name, example] of Object.entries(examples))
      named(this, `example-${name}`).addEventListener("click", () => void this.check(example(), {}));
    named(this, "take").removeAttribute("inert");
  }

  private checker = (): Checker => {
    this.running ??= startChecker();
    return this.running;
  };

  private async check(file: File, answers: Answers, steps: Checked["steps"] = []): Promise<void> {
    sealPage();
    this.stop();
    const { signal } = this.stopped;
    const { checker } = this;
    const shown = running(file, () => {
      this.stop();
      this.show(
        "Stopped",
        element("p", {}, `${file.name} was not checked to the end, so nothing is said of it.`),
        this.backTo(steps.at(-1)?.before),
      );
    });
    this.show("Checking", shown.node);
    try {
      const options = { ...optionsOf(answers), signal, name: file.name };
      const inspected = await checker().inspect(file, options);
      shown.what(`This is ${inspected.what}.`);
      const report = await checker().report(file, { ...options, onProgress: shown.tell });
      const notEditable = whyNotEditable(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
      if (!signal.aborted) this.showReport({ file, answers, report, inspected, notEditable, steps, checker });
    } catch (error) {
      if (!signal.aborted) this.showError(file, answers, error);
    }
  }

  /** Makes fixes in a copy of the file, and checks that. */
  private async fix(before: Checked, of: readonly FixChoice[]): Promise<void> {
    this.stop();
    const { signal } = this.stopped;
    const { file, answers, steps } = before;
    const shown = running(file, () => {
      this.stop();
      this.showReport(before);
    });
    this.show("Fixing", shown.node);
    shown.what("The fixes are made in a copy.");
    try {
      const fixed = await this.checker().fix(file, {
        ...optionsOf(answers),
        name: file.name,
        signal,
        onProgress: shown.tell,
        of,
        logName: fixedName(file.name),
        roundsBefore: steps.reduce((sum, step) => sum + step.fixed.rounds, 0),
      });
      if (signal.aborted) return;
      const copy = new File([fixed.blob], file.name, { type: file.type });
      await this.check(copy, answers, [...steps, { before, fixed }]);
    } catch (error) {
      if (!signal.aborted)
        this.show(
          `${file.name} could not be fixed`,
          element("p", { class: "gap" }, errorWords(error)),
          this.backTo(before),
        );
    }
  }

  /** Ends what is under way, with its worker: whatever keeps it busy, the next file finds a free one. */
  private stop(): void {
    this.stopped.abort();
    this.stopped = new AbortController();
    if (!named(this, "result").querySelector("progress")) return;
    this.running?.terminate();
    this.running = undefined;
  }

  private showReport(checked: Checked): void {
    const { file, report, steps } = checked;
    const parts = reportParts(checked, kindsOfTable(this), {
      again: (said: Answers) => void this.check(file, said, steps),
      fix: (choices) => void this.fix(checked, choices),
      undo: (before) => this.showReport(before),
    });
    this.show(`${file.name}${steps.length > 0 ? ", fixed" : ""}: ${verdict(report)}`, ...parts);
  }

  private showError(file: File, answers: Answers, error: unknown): void {
    const again = element(
      "button",
      { type: "button", onclick: () => void this.check(file, {}) },
      "Check again without what I said",
    );
    this.show(
      `${file.name} could not be checked`,
      element("p", { class: "gap" }, errorWords(error)),
      Object.keys(answers).length > 0 && element("p", { class: "buttons" }, again),
    );
  }

  private backTo(checked: Checked | undefined): HTMLElement | false {
    if (!checked) return false;
    const back = element(
      "button",
      { type: "button", onclick: () => this.showReport(checked) },
      "Back to what was found before",
    );
    return element("p", { class: "buttons" }, back);
  }

  /** Shows something in place of what was there, and says so to those who do not see it. */
  private show(title: string, ...content: readonly (Node | false)[]): void {
    const heading = element("h2", { tabindex: -1, class: "title" }, title);
    named(this, "result").replaceChildren(heading, ...content.filter((one) => one !== false));
    named(this, "status").textContent = title;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("check-file", CheckFile);
