import type { WrittenEdit } from "../fixes/fix.ts";
import { editLine, fixedLine } from "../fixes/fix-log-lines.ts";
import { ReportFile } from "./report-file.ts";

/** The edits that take fixes back, in a file of JSON by lines: one for each edit, and one for each file that was fixed. */
export class FixLog {
  private readonly file: ReportFile;
  private readonly redact: boolean;

  constructor(
    path: string,
    { redact = false, force = false }: { redact?: boolean | undefined; force?: boolean },
  ) {
    this.file = new ReportFile(path, force);
    this.redact = redact;
  }

  async open(checked: readonly string[]): Promise<void> {
    await this.file.open(checked);
  }

  /** Notes an edit, and in which round of its file it is to be made. */
  async note(inverse: WrittenEdit, round: number): Promise<void> {
    await this.file.write(editLine(inverse, round, this.redact));
  }

  /** Notes that a file was fixed; what was noted of others was not done. */
  async done(file: string): Promise<void> {
    await this.file.write(fixedLine(file));
  }

  finish(): Promise<void> {
    return this.file.finish();
  }

  discard(): Promise<void> {
    return this.file.discard();
  }
}
