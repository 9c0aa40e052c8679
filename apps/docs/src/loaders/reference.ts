import { docsLoader } from "@astrojs/starlight/loaders";
import type { Loader, LoaderContext } from "astro/loaders";
import type { Page } from "../reference/page.ts";

/** The pages written by hand, and then the pages that each maker returns. */
export function documentation(makers: readonly (() => readonly Page[] | Promise<readonly Page[]>)[]): Loader {
  const written = docsLoader();
  return {
    name: "open-tip-documentation",
    async load(context) {
      // Pages of an earlier build whose definition is gone must go too.
      context.store.clear();
      await written.load(context);
      for (const make of makers) {
        for (const page of await make()) await add(page, context);
      }
    },
  };
}

async function add(page: Page, { store, parseData, renderMarkdown, generateDigest }: LoaderContext) {
  const { id, title, description, body, sidebar = {}, tableOfContents } = page;
  if (store.has(id)) throw new Error(`Two pages want the address /${id}/.`);
  // Starlight works out the sidebar from where a file would be, if there were one.
  const filePath = `src/content/docs/${id}.md`;
  const data = await parseData({
    id,
    data: {
      title,
      description: description.replaceAll("`", ""),
      sidebar,
      editUrl: false,
      ...(tableOfContents === false && { tableOfContents }),
    },
    filePath,
  });
  store.set({
    id,
    data,
    body,
    filePath,
    digest: generateDigest(`${title}\n${description}\n${body}`),
    rendered: await renderMarkdown(body),
  });
}
