import type { Dataset } from "@open-tip/schema";
import { hydrate } from "@open-tip/validators/evidence";
import { clearWords, layOver, type Names, sentenceOf } from "./lay-over.ts";
import { outcomeOf } from "./outcome.ts";
import { CopyError, readCopy } from "./read-copy.ts";

/** The records of the article, as its page holds them. */
type Records = Dataset & { readonly names?: Names };

/** Lays the annotation of the page's article over a copy of it that the reader has. Nothing leaves the page. */
class OwnCopy extends HTMLElement {
  /** Counts what was given, so that only the last one is shown, however long each takes. */
  private given = 0;

  connectedCallback() {
    const form = this.querySelector("form");
    const records = this.querySelector("script")?.textContent;
    if (form === null || records == null) return;
    const dataset = JSON.parse(records) as Records;
    const field = form.querySelector("textarea");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.lay(form, dataset, field?.value ?? "");
    });
    form.addEventListener("change", ({ target }) => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (file !== undefined) void this.lay(form, dataset, file);
    });
    form.addEventListener("reset", () => this.clear(form));
    this.takeDrops(form, dataset);
  }

  private takeDrops(form: HTMLFormElement, dataset: Records) {
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      const given = event.dataTransfer?.files[0] ?? event.dataTransfer?.getData("text/plain");
      if (given !== undefined) void this.lay(form, dataset, given);
    });
  }

  private async lay(form: HTMLFormElement, dataset: Records, given: File | string) {
    this.clear(form);
    const turn = this.given;
    const article = this.dataset.article ?? "";
    try {
      const digests = new Map((dataset.articles ?? []).map(({ id, digest }) => [digest ?? "", id]));
      const copy = await readCopy(given, new Set(digests.keys()));
      const other = digests.get(copy.digest);
      if (other !== undefined && other !== article) return this.sayOther(form, other);
      const hydrated = await hydrate(dataset, article, copy.content);
      if (turn !== this.given) return;
      const { isCopy, sentences, lost } = outcomeOf(hydrated, copy.inked);
      this.say(
        form,
        isCopy ? "laid" : "refused",
        sentences.map((one) => paragraph(one)),
      );
      if (!isCopy) return;
      layOver(hydrated, dataset.names ?? {});
      const reset = form.querySelector<HTMLElement>("[type=reset]");
      if (reset !== null) reset.hidden = false;
      if (lost.length > 0) form.querySelector(".outcome")?.append(lostList(lost));
      form
        .querySelector(".outcome")
        ?.append(legend(), paragraph("", link("#reading", "Read it sentence by sentence")));
    } catch (error) {
      if (!(error instanceof CopyError)) throw error;
      this.say(form, "refused", [paragraph(error.message)]);
    }
  }

  private sayOther(form: HTMLFormElement, other: string) {
    const name = other.slice(other.indexOf("/") + 1);
    const text = "This is, byte for byte, the text of another article of the corpus. Lay it over there: ";
    this.say(form, "refused", [paragraph(text, link(`../${name}/`, name))]);
  }

  private say(form: HTMLFormElement, kind: "laid" | "refused", parts: readonly Node[]) {
    const outcome = form.querySelector(".outcome");
    outcome?.replaceChildren(...parts);
    outcome?.setAttribute("data-kind", kind);
  }

  private clear(form: HTMLFormElement) {
    this.given += 1;
    clearWords();
    this.say(form, "laid", []);
    const reset = form.querySelector<HTMLElement>("[type=reset]");
    if (reset !== null) reset.hidden = true;
  }
}

function paragraph(text: string, ...more: readonly Node[]): HTMLElement {
  const element = document.createElement("p");
  element.append(text, ...more);
  return element;
}

function link(href: string, text: string): HTMLElement {
  const element = document.createElement("a");
  element.href = href;
  element.textContent = text;
  return element;
}

/** What each mark over the words means. */
function legend(): HTMLElement {
  const keys = [
    ["mark", "quoted", "quoted words"],
    ["span", "speaker", "who speaks"],
    ["span", "cue", "what attributes it"],
    ["span", "named", "who or what has a record"],
  ] as const;
  const whole = paragraph("Marked:");
  whole.className = "words legend";
  for (const [tag, className, text] of keys) {
    const key = document.createElement(tag);
    key.className = className;
    key.textContent = text;
    whole.append(" ", key);
  }
  return whole;
}

/** The sentences that were not found, with what each does, so that a reader can see what the copy lacks. */
function lostList(lost: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  for (const id of lost) {
    const gloss = sentenceOf(id)?.querySelector(".gloss")?.textContent ?? "";
    const item = document.createElement("li");
    item.append(
      link(`#${id.replaceAll("/", "-")}`, `Sentence ${id.slice(id.lastIndexOf("/") + 1)}`),
      ` ${gloss}`,
    );
    list.append(item);
  }
  const whole = paragraph("Not found in your copy:");
  whole.append(list);
  return whole;
}

customElements.define("own-copy", OwnCopy);
