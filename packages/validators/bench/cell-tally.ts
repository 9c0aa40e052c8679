/** Adds up what a reader of workbooks gives: by it, readers that lose or change something are told from the others. */
export class CellTally {
  private cells = 0;
  private characters = 0;
  private broken = 0;

  add(value: unknown): void {
    if (value === null || value === undefined) return;
    const text = String(value);
    this.cells++;
    this.characters += text.length;
    if (text.includes("\ufffd")) this.broken++;
  }

  /** The sums in words. */
  toString(): string {
    const broken = this.broken === 0 ? "" : `, ${this.broken} cells with broken characters`;
    return `reads only: ${this.cells} cells, ${this.characters} characters${broken}`;
  }
}
