import type { MappedColumn } from "../mapping.ts";

/** A number that is left out of a sequence. */
export interface Gap {
  /** The value within which numbers follow one another; absent where it may not be shown. */
  readonly within: string | undefined;
  readonly of: string;
  /** The first and the last number that are left out. */
  readonly from: number;
  readonly to: number;
  readonly place: { readonly column: string; readonly columnLetter: string };
}

/** Past this many values, further ones are not followed: a sequence within ever new values is no sequence. */
const MOST = 100_000;

/** Which numbers occur within each value of another column: what is left out between the first and the last is a gap. */
export class Sequences {
  private readonly of: MappedColumn<string>;
  private readonly within: MappedColumn<string>;
  private readonly seen = new Map<string, Set<number>>();
  private value: number | undefined;
  private name: string | undefined;

  constructor(of: MappedColumn<string>, within: MappedColumn<string>) {
    this.of = of;
    this.within = within;
  }

  /** Notes a cell that was found to be right. */
  see({ index }: { readonly index: number }, text: string): void {
    if (text === "") return;
    if (index === this.of.index) this.value = Number(text);
    if (index === this.within.index) this.name = text;
  }

  endRow(): void {
    const { name, value } = this;
    this.name = undefined;
    this.value = undefined;
    if (name === undefined || value === undefined) return;
    this.add(name, value);
  }

  add(name: string, value: number): void {
    const known = this.seen.get(name);
    if (known) known.add(value);
    else if (this.seen.size < MOST) this.seen.set(name, new Set([value]));
  }

  gaps(): Gap[] {
    const gaps: Gap[] = [];
    const place = { column: this.of.header, columnLetter: this.of.letter };
    for (const [name, numbers] of this.seen) {
      const sorted = [...numbers].sort((a, b) => a - b);
      for (const [at, number] of sorted.entries()) {
        const before = sorted[at - 1];
        if (before === undefined || number === before + 1) continue;
        const within = this.within.sensitive ? undefined : name;
        gaps.push({ within, of: this.of.field, from: before + 1, to: number - 1, place });
      }
    }
    return gaps;
  }
}
