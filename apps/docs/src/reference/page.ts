/** A page that no file on disk holds: its Markdown is made from the packages. */
export interface Page {
  /** Path without slashes at its ends, such as `rules/duplicate-placement`. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences: the page's lead, and what search engines show. Plain text; backticks mark code. */
  readonly description: string;
  /** Markdown, with tables as HTML. */
  readonly body: string;
  /** False where the page has too few headings to be worth the room. */
  readonly tableOfContents?: false;
  readonly sidebar?: {
    readonly label?: string;
    readonly order?: number;
    readonly badge?: { readonly text: string; readonly variant: "danger" | "caution" | "note" };
  };
}
