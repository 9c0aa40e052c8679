/** Names of fields that are no words: what to call them instead. */
const called: Readonly<Record<string, string>> = {
  alpha2: "alpha-2 code",
  en: "English",
  url: "address",
};

/** The name of a field in words: `territoryAsStated` is "territory as stated". */
export function fieldInWords(name: string): string {
  return called[name] ?? name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
}

/** The name of a field as a title: "Territory as stated". */
export function fieldTitle(name: string): string {
  const words = fieldInWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
