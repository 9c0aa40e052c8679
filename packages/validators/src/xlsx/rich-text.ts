/** Gathers the text of a string item: of its one text or of its runs, without what says how it is pronounced. */
export class RichText {
  text = "";
  private inRun = false;
  private collecting = false;

  /** An element opens inside the item, at `depth` 1 for its children. */
  open(name: string, depth: number): void {
    if (depth === 1) this.inRun = name === "r";
    this.collecting = name === "t" && (depth === 1 || (depth === 2 && this.inRun));
  }

  add(text: string): void {
    if (this.collecting) this.text += text;
  }

  close(): void {
    this.collecting = false;
  }

  /** The text, and ready for the next item. */
  take(): string {
    const { text } = this;
    this.text = "";
    this.inRun = false;
    this.collecting = false;
    return text;
  }
}
