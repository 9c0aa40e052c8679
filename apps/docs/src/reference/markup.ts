import { type Citation, docsUrl } from "@open-tip/schema";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text of a definition as HTML: backticks mark code, as they do where it was written. */
export function inline(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

/** A name or a value as it is written in data. */
export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A link in HTML. The label is HTML. */
export function link(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${label}</a>`;
}

/** The anchor that a heading of a page gets from its text. */
export function headingAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

/** Address of a page of this site, from the site's root. */
export function pagePath(path: string): string {
  return new URL(docsUrl(path)).pathname;
}

/** Address of a published file on this site. */
export function downloadPath(file: string): string {
  return pagePath(`downloads/${file}`).replace(/\/$/, "");
}

/** A citation as HTML. */
export function citation({ title, url, locator }: Citation): string {
  const name = url === undefined ? inline(title) : link(url, inline(title));
  return locator === undefined ? name : `${name}, ${inline(locator)}`;
}

/** A bulleted list; the items are HTML. */
export function list(items: readonly string[], className = ""): string {
  const open = className === "" ? "<ul>" : `<ul class="${className}">`;
  return `${open}${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** A code block, fenced with more backticks than the text holds in a row. */
export function codeBlock(
  language: string,
  text: string,
  title?: string,
  // Text of a terminal is wider than a phone, and is read whole; programs and tables keep their lines.
  wraps = language === "text" || language === "json",
): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const wrap = wraps ? " wrap" : "";
  const meta = `${title === undefined ? "" : ` title=${JSON.stringify(title)}`}${wrap}`;
  return `${fence}${language}${meta}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** Joins the parts of a page's body; what is undefined is left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
