import type { XmlSource } from "./xml-source.ts";

/** Gathers the text of a string item: of its one text or of its runs, without what says how it is pronounced. */
export class RichText {
  private gathered = "";
  private inRun = false;
  private collecting = false;

  /** An element opens inside the item, at `depth` 1 for its children. */
  open(name: string, depth: number): void {
    if (depth === 1) this.inRun = name === "r";
    this.collecting = name === "t" && (depth === 1 || (depth === 2 && this.inRun));
  }

  text(source: XmlSource, from: number, to: number, literal: boolean): void {
    if (!this.collecting) return;
    const text = literal ? source.literal(from, to) : source.text(from, to);
    this.gathered = this.gathered === "" ? text : this.gathered + text;
  }

  /** Characters gathered so far. */
  get length(): number {
    return this.gathered.length;
  }

  close(): void {
    this.collecting = false;
  }

  /** The text, and ready for the next item. */
  take(): string {
    const text = this.gathered;
    this.gathered = "";
    this.inRun = false;
    this.collecting = false;
    return text;
  }
}
