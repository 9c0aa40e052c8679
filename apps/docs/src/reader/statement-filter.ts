/** Chooses among the statements of a page by what they have, and says how many are shown. */
class StatementFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (form === null) return;
    for (const [name, value] of new URLSearchParams(location.search)) choose(form, name, value);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => this.apply(form));
    // The event comes before the fields have their first values again.
    form.addEventListener("reset", () => setTimeout(() => this.apply(form)));
    addEventListener("hashchange", () => this.reveal(form));
    this.apply(form);
    this.reveal(form);
  }

  private apply(form: HTMLFormElement) {
    const wanted = chosen(form);
    const cards = [...document.querySelectorAll<HTMLElement>(".reading .statement")];
    for (const card of cards) card.hidden = !wanted.every(([name, value]) => has(card, name, value));
    for (const sentence of document.querySelectorAll<HTMLElement>(".reading .segment"))
      sentence.hidden = wanted.length > 0 && sentence.querySelector(".statement:not([hidden])") === null;
    const shown = cards.filter(({ hidden }) => !hidden).length;
    const count = form.querySelector("output");
    if (count !== null) count.value = `${shown} of ${cards.length} statements`;
    const address = new URL(location.href);
    address.search = new URLSearchParams(wanted).toString();
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

  /** A link that leads to something hidden shows all again. */
  private reveal(form: HTMLFormElement) {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    if (target?.closest("[hidden]") == null) return;
    form.reset();
    setTimeout(() => target.scrollIntoView());
  }
}

function chosen(form: HTMLFormElement): [name: string, value: string][] {
  return [...form.querySelectorAll("select")]
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => [name, value]);
}

function choose(form: HTMLFormElement, name: string, value: string) {
  const field = [...form.querySelectorAll("select")].find((one) => one.name === name);
  if (field !== undefined && [...field.options].some((option) => option.value === value)) field.value = value;
}

function has(card: HTMLElement, name: string, value: string): boolean {
  return (card.dataset[name] ?? "").split(" ").includes(value);
}

customElements.define("statement-filter", StatementFilter);
