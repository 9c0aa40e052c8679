import { codings, historySources } from "@open-tip/corpus/history";

/** Who coded: what a coding is called, and where it can be read. */
export interface CodingSource {
  readonly key: string;
  readonly title: string;
  readonly url?: string;
}

/** Every coding of the history with its title and who made it. */
export const codingSources: readonly CodingSource[] = codings.map(({ key, source }) => {
  const { title, publisher, url } = historySources.find(({ id }) => id === source) ?? {};
  if (title === undefined || title === null) return { key, title: publisher ?? key, ...(url && { url }) };
  return { key, title: publisher === undefined ? title : `${title} (${publisher})`, ...(url && { url }) };
});
