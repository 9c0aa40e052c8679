import type { Redirect } from "./redirect.ts";

/**
 * The id under which a record is found now: it follows the dataset's redirects, one after another.
 * @returns the id itself where none moved it, and the last one before a circle where redirects go round
 */
export function followRedirects(id: string, redirects: readonly Redirect[] = []): string {
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  const seen = new Set([id]);
  let current = id;
  for (let to = next.get(current); to !== undefined && !seen.has(to); to = next.get(current)) {
    seen.add(to);
    current = to;
  }
  return current;
}
