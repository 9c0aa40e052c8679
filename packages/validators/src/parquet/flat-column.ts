import { type Chunk, pagesOf, type ReadPage, type SeekableInput } from "./chunk.ts";
import { badParquet } from "./failure.ts";
import type { TextOf } from "./value-text.ts";

/** The texts of a column that is not nested, in one row group. One page is held at a time. */
export class FlatColumn {
  private readonly pages: AsyncGenerator<ReadPage>;
  private readonly input: SeekableInput;
  private readonly chunk: Chunk;
  private readonly textOf: TextOf;
  private page: ReadPage | undefined;
  /** The texts of the page's dictionary. */
  private written: readonly (string | undefined)[] = [];
  /** How many of the page's entries were taken, and of its values. */
  private at = 0;
  private next = 0;
  private known: { readonly dictionary: unknown; readonly texts: (string | undefined)[] } | undefined;

  constructor(input: SeekableInput, chunk: Chunk, textOf: TextOf) {
    this.pages = pagesOf(input, chunk);
    this.input = input;
    this.chunk = chunk;
    this.textOf = textOf;
  }

  /** How many texts can be taken, which is none only at the end. Reads a page where there are none. */
  async available(): Promise<number> {
    while (!this.page || this.at >= this.page.count) {
      const { value, done } = await this.pages.next();
      if (done) return 0;
      const { data, dictionary } = value;
      this.page = value;
      this.written =
        data.kind === "references" ? this.readably(() => this.writtenOnce(dictionary ?? [])) : [];
      this.at = 0;
      this.next = 0;
    }
    return this.page.count - this.at;
  }

  /** The next text; `undefined` where a value has none. Made now: a page may hold millions of entries in a few bytes. */
  take(): string | undefined {
    const { page, chunk } = this;
    if (!page) return undefined;
    const { definition, data } = page;
    const defined = !definition || definition[this.at] === chunk.leaf.maxDefinition;
    this.at++;
    if (!defined) return "";
    const at = this.next++;
    if (data.kind === "references") return this.written[data.references[at] as number];
    return this.readably(() => this.textOf(data.values[at]));
  }

  private readably<T>(read: () => T): T {
    try {
      return read();
    } catch {
      throw badParquet(this.input.name, `a page of ${this.chunk.what} cannot be read`);
    }
  }

  /** The texts of a dictionary, made once for all the pages that refer to it. */
  private writtenOnce(dictionary: ArrayLike<unknown>): (string | undefined)[] {
    if (this.known?.dictionary === dictionary) return this.known.texts;
    const texts = Array.from(dictionary, (value) => this.textOf(value));
    this.known = { dictionary, texts };
    return texts;
  }
}
