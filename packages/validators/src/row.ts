/** Why the reader could not make sense of a record. */
export type RowProblem =
  | { readonly kind: "broken-quote" }
  | { readonly kind: "too-long"; readonly characters: number }
  | { readonly kind: "not-utf-8"; readonly byteOffset: number; readonly byte: number };

/** A piece of decoded text that knows at which byte each of its characters stood. */
export class TextPiece {
  readonly text: string;
  private readonly byteStart: number;
  private readonly ascii: boolean;
  /** Where decoding replaced invalid bytes: from this character on, that many bytes more than the text says. */
  private readonly corrections: readonly { character: number; bytes: number }[];
  private cursor = { character: 0, bytes: 0 };

  constructor(
    text: string,
    byteStart: number,
    ascii: boolean,
    corrections: readonly { character: number; bytes: number }[] = [],
  ) {
    this.text = text;
    this.byteStart = byteStart;
    this.ascii = ascii;
    this.corrections = corrections;
  }

  /** Offset in the file of the byte at which a character begins. Cheapest when asked in rising order. */
  byteAt(character: number): number {
    if (this.ascii) return this.byteStart + character;
    if (character < this.cursor.character) this.cursor = { character: 0, bytes: 0 };
    this.cursor.bytes += utf8Length(this.text, this.cursor.character, character);
    this.cursor.character = character;
    const corrected = this.corrections.reduce(
      (sum, c) => (c.character <= character ? sum + c.bytes : sum),
      0,
    );
    return this.byteStart + this.cursor.bytes + corrected;
  }
}

/** Length in UTF-8 of `text` from one character to another. */
function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** One record of a delimited file. `row` counts records from 1, `line` physical lines; both include the header. */
export class Row {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: RowProblem | undefined;
  private readonly piece: TextPiece;
  private readonly start: number;

  constructor(
    row: number,
    line: number,
    cells: readonly string[],
    piece: TextPiece,
    start: number,
    problem?: RowProblem,
  ) {
    this.row = row;
    this.line = line;
    this.cells = cells;
    this.piece = piece;
    this.start = start;
    this.problem = problem;
  }

  /** Offset in bytes of the record's first character. Computed when asked. */
  byteOffset(): number {
    return this.piece.byteAt(this.start);
  }

  /** The same record, rejected for a reason found later. */
  rejected(problem: RowProblem): Row {
    return new Row(this.row, this.line, this.cells, this.piece, this.start, problem);
  }

  /** Whether the record holds nothing but white space. */
  isBlank(): boolean {
    return (this.cells[0] ?? "").trim() === "" && this.cells.every((cell) => cell.trim() === "");
  }
}
