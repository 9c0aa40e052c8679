import { visible } from "../printable.ts";
import { UnifiedHunks } from "./unified-hunks.ts";

/** Characters of a line past which only its end is kept. */
const LONGEST = 20_000;
const KEPT = 200;
const NO_NEWLINE = "\\ No newline at end of file";

/** Gathers the lines of a text in which pieces are replaced, for a diff. */
export class DiffLines {
  private readonly hunks = new UnifiedHunks();
  private old = "";
  private now = "";
  private isChanged = false;

  /** Takes a piece that stays, and returns what it completes. */
  stays(text: string): string {
    let done = "";
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      this.add(text.slice(from, end));
      done += this.line();
      from = end + 1;
    }
    this.add(text.slice(from));
    return done;
  }

  /** Takes a piece that is replaced. */
  replaced(old: string, now: string): void {
    this.old += old;
    this.now += now;
    this.isChanged = true;
  }

  end(): string {
    const last = this.old === "" && this.now === "" ? "" : this.line(NO_NEWLINE);
    return last + this.hunks.end();
  }

  private add(text: string): void {
    this.old = shortened(this.old + text);
    this.now = shortened(this.now + text);
  }

  private line(after?: string): string {
    const { old, now, isChanged } = this;
    this.old = "";
    this.now = "";
    this.isChanged = false;
    if (isChanged) return this.hunks.changed(shown(old, after), shown(now, after));
    return after === undefined
      ? this.hunks.unchanged(shownLine(old))
      : this.hunks.unchanged(shown(old, after).join("\n"));
  }
}

function shortened(line: string): string {
  return line.length > LONGEST ? `…${line.slice(-KEPT)}` : line;
}

function shown(text: string, after: string | undefined): string[] {
  const lines = text.split("\n").map(shownLine);
  const last = lines.pop() ?? "";
  return [...lines, after === undefined ? last : `${last}\n${after}`];
}

/** A carriage return at the end is how the line is written, and does no harm. */
function shownLine(line: string): string {
  return line.endsWith("\r") ? `${visible(line.slice(0, -1))}\r` : visible(line);
}
