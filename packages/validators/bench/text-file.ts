import { closeSync, openSync, writeSync } from "node:fs";

const FULL = 64 * 1024;

/** A file that text is added to, written in large pieces. */
export class TextFile {
  private readonly file: number;
  private waiting = "";

  constructor(path: string) {
    this.file = openSync(path, "w");
  }

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= FULL) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting);
    for (let from = 0; from < bytes.length; ) from += writeSync(this.file, bytes, from);
    this.waiting = "";
  }
}
