import type { DelimitedWriter } from "../written/delimited-writer.ts";
import { viewed } from "../written/write-cell.ts";
import { WrittenCells } from "../written/written-cells.ts";
import { type Chunk, pagesOf, type ReadPage, type SeekableInput } from "./chunk.ts";
import { badParquet } from "./failure.ts";
import { isText, type TextOf } from "./value-text.ts";

/** What is made of a dictionary, once for all the pages that refer to it. */
interface Known {
  readonly dictionary: ArrayLike<unknown>;
  /** `undefined` where a value has no text. */
  readonly texts: readonly (string | undefined)[];
  /** The same as cells. */
  cells?: WrittenCells;
}

/** The texts of a column that is not nested, in one row group. One page is held at a time. */
export class FlatColumn {
  private readonly pages: AsyncGenerator<ReadPage>;
  private readonly input: SeekableInput;
  private readonly chunk: Chunk;
  private readonly textOf: TextOf;
  /** Whether bytes of values are texts as they stand, if they are UTF-8. */
  private readonly isText: boolean;
  private page: ReadPage | undefined;
  /** How many of the page's entries were taken, and of its values. */
  private at = 0;
  private next = 0;
  private known: Known | undefined;

  constructor(input: SeekableInput, chunk: Chunk, textOf: TextOf) {
    this.pages = pagesOf(input, chunk);
    this.input = input;
    this.chunk = chunk;
    this.textOf = textOf;
    this.isText = isText(chunk.leaf.element);
  }

  /** How many texts can be taken, which is none only at the end. Reads a page where there are none. */
  async available(): Promise<number> {
    while (!this.page || this.at >= this.page.count) {
      const { value, done } = await this.pages.next();
      if (done) return 0;
      this.page = value;
      this.at = 0;
      this.next = 0;
      if (value.data.kind === "references") this.know(value.dictionary ?? []);
    }
    return this.page.count - this.at;
  }

  /** The next text; `undefined` where a value has none. Made now: a page may hold millions of entries in a few bytes. */
  take(): string | undefined {
    const { page } = this;
    if (!page) return undefined;
    if (!this.isDefined(page)) return "";
    const { data } = page;
    const at = this.next++;
    if (data.kind === "references") return this.known?.texts[data.references[at] as number];
    if (data.kind === "values") return this.readably(() => this.textOf(data.values[at]));
    const { bytes, starts, ends } = data.slices;
    return this.readably(() => this.textOf(bytes.subarray(starts[at], ends[at])));
  }

  /** Writes the next text as a cell. What is not UTF-8 is left to whoever reads the cell. */
  write(writer: DelimitedWriter): void {
    const data = this.page?.data;
    if (data?.kind === "slices" && this.isText) {
      if (this.page && this.isDefined(this.page)) {
        const { slices } = data;
        const at = this.next++;
        writer.text(slices, slices.starts[at] as number, slices.ends[at] as number);
      } else writer.empty();
      return;
    }
    if (data?.kind === "references" && this.page && this.known) {
      if (!this.isDefined(this.page)) writer.empty();
      else {
        const index = data.references[this.next++] as number;
        this.known.cells ??= cellsOf(this.known.texts);
        if (this.known.texts[index] === undefined) writer.withoutText();
        else this.known.cells.write(index, writer);
      }
      return;
    }
    const text = this.take();
    if (text === undefined) writer.withoutText();
    else writer.string(text);
  }

  /** Goes on to the next entry; says whether it has a value. */
  private isDefined({ definition }: ReadPage): boolean {
    const at = this.at++;
    return !definition || definition[at] === this.chunk.leaf.maxDefinition;
  }

  private readably<T>(read: () => T): T {
    try {
      return read();
    } catch {
      throw badParquet(this.input.name, `a page of ${this.chunk.what} cannot be read`);
    }
  }

  private know(dictionary: ArrayLike<unknown>): void {
    if (this.known?.dictionary === dictionary) return;
    const texts = this.readably(() => Array.from(dictionary, (value) => this.textOf(value)));
    this.known = { dictionary, texts };
  }
}

function cellsOf(texts: readonly (string | undefined)[]): WrittenCells {
  const encoder = new TextEncoder();
  const cells = new WrittenCells();
  for (const text of texts) {
    const bytes = encoder.encode(text ?? "");
    cells.add(viewed(bytes), 0, bytes.length);
  }
  return cells;
}
