import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { OpenTipError } from "../errors.ts";
import { GatheredWrites } from "../node/gathered-writes.ts";

/** A report that goes to a file: written beside it, and put in its place when it is whole. */
export class ReportFile {
  readonly path: string;
  private readonly force: boolean;
  private place = "";
  private beside: string | undefined;
  private handle: FileHandle | undefined;
  private writes: GatheredWrites | undefined;
  private failure: OpenTipError | undefined;

  constructor(path: string, force: boolean) {
    this.path = path;
    this.force = force;
  }

  /**
   * Makes sure that it can be written, and says which file it is, links followed.
   * @param checked the files that are checked, none of which it may be
   * @throws {OpenTipError} `output-exists`, `bad-option` or `file-not-writable`
   */
  async open(checked: readonly string[]): Promise<string> {
    const found = await stat(this.path).catch(() => undefined);
    this.place = found ? await realpath(this.path) : resolve(this.path);
    if (found && (await isOneOf(this.place, checked)))
      throw new OpenTipError(
        "bad-option",
        `${this.path} is a file that is checked.`,
        "Choose another name for the report.",
      );
    // An empty file holds nothing to lose: it is how a workflow of GitHub hands out the place for a summary.
    if (found?.isFile() && found.size > 0 && !this.force)
      throw new OpenTipError(
        "output-exists",
        `${this.path} exists already.`,
        "Choose another name, or add --force to replace it.",
      );
    // A pipe or a device is written to as it is.
    if (!found || found.isFile()) this.beside = `${this.place}.${process.pid}.part`;
    try {
      this.handle = await open(this.beside ?? this.place, "w");
      this.writes = new GatheredWrites(this.handle);
    } catch (error) {
      this.beside = undefined;
      throw this.notWritable(error);
    }
    return this.place;
  }

  /** Writes on. What fails is told at the end, because it is no fault of the file that is being checked. */
  async write(text: string): Promise<void> {
    if (!this.failure) await this.told(this.writes?.write(Buffer.from(text)));
    // Who reads a pipe waits for each piece.
    if (!this.failure && this.beside === undefined) await this.told(this.writes?.flush());
  }

  /**
   * Puts it in its place.
   * @throws {OpenTipError} `file-not-writable`
   */
  async finish(): Promise<void> {
    if (!this.failure) await this.told(this.writes?.flush());
    if (this.failure) throw this.failure;
    await this.handle?.close();
    this.handle = undefined;
    if (this.beside !== undefined) await rename(this.beside, this.place);
    this.beside = undefined;
  }

  /** Takes away what was not finished. */
  async discard(): Promise<void> {
    await this.handle?.close();
    this.handle = undefined;
    if (this.beside !== undefined) await rm(this.beside, { force: true });
    this.beside = undefined;
  }

  private async told(writing: Promise<void> | undefined): Promise<void> {
    await writing?.catch((error) => {
      this.failure = this.notWritable(error);
    });
  }

  private notWritable(error: unknown): OpenTipError {
    const { code } = error as NodeJS.ErrnoException;
    return new OpenTipError(
      "file-not-writable",
      `${this.path} cannot be written (${code}).`,
      "Check the folder, its permissions and its space.",
    );
  }
}

async function isOneOf(place: string, files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    if ((await realpath(file).catch(() => file)) === place) return true;
  }
  return false;
}
