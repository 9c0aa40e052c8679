/** Shows what is said about one place, which the address names, or about all. */
class PlacePicker extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("select");
    if (field === null) return;
    field.form?.addEventListener("submit", (event) => event.preventDefault());
    field.addEventListener("change", () => {
      history.pushState(null, "", field.value === "" ? location.pathname : `#${field.value}`);
      this.show(field);
    });
    const follow = () => {
      const named = location.hash.slice(1);
      field.value = [...field.options].some(({ value }) => value === named) ? named : "";
      this.show(field);
    };
    addEventListener("hashchange", follow);
    addEventListener("popstate", follow);
    follow();
  }

  private show(field: HTMLSelectElement) {
    const sections = [...document.querySelectorAll<HTMLElement>(".spoken-of")];
    for (const section of sections) section.hidden = field.value !== "" && section.id !== field.value;
    const shown = sections.find(({ id }) => id === field.value);
    const statements = shown?.querySelectorAll(".statement").length ?? 0;
    const count = this.querySelector("output");
    if (count === null) return;
    count.value =
      shown === undefined
        ? `All ${sections.length} places`
        : `${shown.querySelector("h2")?.textContent}: ${statements === 1 ? "one statement" : `${statements} statements`}`;
  }
}

customElements.define("place-picker", PlacePicker);
