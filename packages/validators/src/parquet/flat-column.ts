import { type Chunk, pagesOf, type ReadPage, type SeekableInput } from "./chunk.ts";
import { badParquet } from "./failure.ts";
import type { TextOf } from "./value-text.ts";

/** The texts of a column that is not nested, in one row group. One page is held at a time. */
export class FlatColumn {
  private readonly pages: AsyncGenerator<ReadPage>;
  private readonly input: SeekableInput;
  private readonly chunk: Chunk;
  private readonly textOf: TextOf;
  private texts: (string | undefined)[] = [];
  private at = 0;
  private known: { readonly dictionary: unknown; readonly texts: (string | undefined)[] } | undefined;

  constructor(input: SeekableInput, chunk: Chunk, textOf: TextOf) {
    this.pages = pagesOf(input, chunk);
    this.input = input;
    this.chunk = chunk;
    this.textOf = textOf;
  }

  /** How many texts can be taken, which is none only at the end. Reads a page where there are none. */
  async available(): Promise<number> {
    while (this.at >= this.texts.length) {
      const { value, done } = await this.pages.next();
      if (done) return 0;
      try {
        this.texts = this.textsOf(value);
      } catch {
        throw badParquet(this.input.name, `a page of ${this.chunk.what} cannot be read`);
      }
      this.at = 0;
    }
    return this.texts.length - this.at;
  }

  /** The next text; `undefined` where a value has none. */
  take(): string | undefined {
    return this.texts[this.at++];
  }

  private textsOf({ count, definition, data, dictionary }: ReadPage): (string | undefined)[] {
    const { maxDefinition } = this.chunk.leaf;
    const texts: (string | undefined)[] = new Array(count);
    const written = data.kind === "references" ? this.writtenOnce(dictionary ?? []) : [];
    let next = 0;
    for (let i = 0; i < count; i++) {
      if (definition && definition[i] !== maxDefinition) texts[i] = "";
      else if (data.kind === "references") texts[i] = written[data.references[next++] as number];
      else texts[i] = this.textOf(data.values[next++]);
    }
    return texts;
  }

  /** The texts of a dictionary, made once for all the pages that refer to it. */
  private writtenOnce(dictionary: ArrayLike<unknown>): (string | undefined)[] {
    if (this.known?.dictionary === dictionary) return this.known.texts;
    const texts = Array.from(dictionary, (value) => this.textOf(value));
    this.known = { dictionary, texts };
    return texts;
  }
}
