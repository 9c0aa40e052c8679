import type { Checker } from "@open-tip/validators/worker";
import { type Answers, optionsOf } from "./answers.ts";
import { type Checked, downloads } from "./downloads.ts";
import { element, named } from "./element.ts";
import { errorWords } from "./error-words.ts";
import { examples } from "./examples.ts";
import { kindsOfTable } from "./fields.ts";
import { findings } from "./findings.ts";
import { whenGiven } from "./given-file.ts";
import { readingForm } from "./reading-form.ts";
import { atOf } from "./rows.ts";
import { running } from "./running.ts";
import { summary, verdict } from "./summary.ts";
import { startChecker } from "./worker.ts";

/** The page that checks a file: takes one, checks it in a worker, and shows what came of it. */
class CheckFile extends HTMLElement {
  private checker: Checker | undefined;
  private stopped = new AbortController();

  connectedCallback(): void {
    whenGiven(this, (file) => void this.check(file, {}));
    for (const [name, example] of Object.entries(examples))
      named(this, `example-${name}`).addEventListener("click", () => void this.check(example(), {}));
    named(this, "take").removeAttribute("inert");
  }

  private async check(file: File, answers: Answers): Promise<void> {
    this.stop();
    const { signal } = this.stopped;
    this.checker ??= startChecker();
    const { checker } = this;
    const shown = running(file, () => {
      this.stop();
      this.show(
        "Stopped",
        element("p", {}, `${file.name} was not checked to the end, so nothing is said of it.`),
      );
    });
    this.show("Checking", shown.node);
    try {
      const options = { ...optionsOf(answers), signal, name: file.name };
      const inspected = await checker.inspect(file, options);
      shown.what(inspected.what);
      const report = await checker.report(file, { ...options, onProgress: shown.tell });
      if (!signal.aborted) this.showReport({ file, answers, report, inspected, checker });
    } catch (error) {
      if (!signal.aborted) this.showError(file, answers, error);
    }
  }

  /** Ends what is under way, with its worker: whatever keeps it busy, the next file finds a free one. */
  private stop(): void {
    this.stopped.abort();
    this.stopped = new AbortController();
    if (!named(this, "result").querySelector("progress")) return;
    this.checker?.terminate();
    this.checker = undefined;
  }

  private showReport(checked: Checked): void {
    const { file, answers, report, inspected, checker } = checked;
    const kinds = kindsOfTable(this);
    const show: Parameters<typeof findings>[1] = async (place) => {
      const at = atOf(place);
      return at && checker.show(file, at, { ...optionsOf(answers), name: file.name });
    };
    const part = (title: string, ...content: readonly Node[]) =>
      element("section", {}, element("h2", {}, title), content);
    this.show(
      `${file.name}: ${verdict(report)}`,
      part("What the file is", ...summary(report)),
      part(
        "How it was read",
        readingForm(report, inspected, answers, kinds, (said) => void this.check(file, said)),
      ),
      part("What was found", ...findings(report, show)),
      part("Take with you", ...downloads(checked)),
    );
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
