/** What a command line says itself, by the keys of a configuration; what is there by default is not said. */
export function givenOptions(
  values: Readonly<Record<string, unknown>>,
  tokens: readonly { readonly kind: string; readonly name?: string }[],
): Readonly<Record<string, unknown>> {
  const names = new Set(tokens.flatMap(({ kind, name }) => (kind === "option" && name ? [name] : [])));
  return Object.fromEntries([...names].map((name) => [keyOf(name), values[name]]));
}

/** The key of a configuration for an option: `failOn` for `fail-on`. */
function keyOf(option: string): string {
  return option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
