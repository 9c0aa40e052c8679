/** Lines of context around what changes. */
const CONTEXT = 3;
/** Lines of a hunk at most: what changes in each row of a long file is shown in several. */
const MOST_LINES = 1000;

/** Writes a unified diff line by line, as programs that patch files take it. */
export class UnifiedHunks {
  private before: string[] = [];
  private lines: string[] = [];
  /** Lines at the end of the hunk that are the same in both. */
  private same = 0;
  private isOpen = false;
  private oldLine = 1;
  private newLine = 1;
  private oldStart = 1;
  private newStart = 1;

  /** Takes a line that is the same in both, and returns the hunk that it ends. */
  unchanged(line: string): string {
    this.oldLine++;
    this.newLine++;
    if (!this.isOpen) {
      this.before.push(line);
      if (this.before.length > CONTEXT) this.before.shift();
      return "";
    }
    this.lines.push(` ${line}`);
    this.same++;
    return this.same >= 2 * CONTEXT ? this.close(this.same - CONTEXT) : "";
  }

  /** Takes lines that change, and returns the hunk that they end. */
  changed(old: readonly string[], now: readonly string[]): string {
    if (!this.isOpen) this.open();
    for (const line of old) this.lines.push(`-${line}`);
    for (const line of now) this.lines.push(`+${line}`);
    this.oldLine += old.length;
    this.newLine += now.length;
    this.same = 0;
    return this.lines.length >= MOST_LINES ? this.close(0) : "";
  }

  /** The last hunk, if there is one. */
  end(): string {
    return this.isOpen ? this.close(Math.max(0, this.same - CONTEXT)) : "";
  }

  private open(): void {
    this.isOpen = true;
    this.oldStart = this.oldLine - this.before.length;
    this.newStart = this.newLine - this.before.length;
    this.lines = this.before.map((line) => ` ${line}`);
    this.before = [];
    this.same = 0;
  }

  /** @param kept lines at its end that are left for the context of the next */
  private close(kept: number): string {
    const { lines } = this;
    const end = lines.length - kept;
    this.before = lines.slice(end).map((line) => line.slice(1));
    const hunk = lines.slice(0, end);
    const count = (sign: string) => hunk.filter((line) => !line.startsWith(sign)).length;
    const header = `@@ -${this.oldStart},${count("+")} +${this.newStart},${count("-")} @@`;
    this.isOpen = false;
    this.lines = [];
    return `${[header, ...hunk].join("\n")}\n`;
  }
}
