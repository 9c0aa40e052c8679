import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { OpenTipError } from "../errors.ts";
import { visible } from "../printable.ts";
import { GatheredWrites } from "./gathered-writes.ts";

/** A file that is written beside another, to stand in its place once it is whole. */
export class Replacement {
  readonly path: string;
  private readonly place: string;
  private handle: FileHandle | undefined;
  private readonly writes: GatheredWrites;

  private constructor(place: string, path: string, handle: FileHandle) {
    this.place = place;
    this.path = path;
    this.handle = handle;
    this.writes = new GatheredWrites(handle);
  }

  /**
   * Begins a file beside another.
   * @param mode its permissions
   * @param part number of the file, where several are written one after the other
   * @throws {OpenTipError} `file-not-writable`
   */
  static async beside(place: string, mode: number, part = 0): Promise<Replacement> {
    const path = `${place}.${process.pid}-${part}.part`;
    try {
      const handle = await open(path, "wx", mode);
      const replacement = new Replacement(place, path, handle);
      // What a process may not give to new files is taken from them.
      await handle.chmod(mode).catch((error) => replacement.discardAfter(error));
      return replacement;
    } catch (error) {
      throw notWritable(place, error);
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.writes.write(bytes).catch((error) => {
      throw notWritable(this.place, error);
    });
  }

  /** Makes sure that all of it is on the disk. */
  async end(): Promise<void> {
    const { handle } = this;
    this.handle = undefined;
    try {
      await this.writes.flush();
      await handle?.sync();
    } catch (error) {
      throw notWritable(this.place, error);
    } finally {
      await handle?.close();
    }
  }

  /** Puts it in the place of the other. */
  async replace(): Promise<void> {
    await rename(this.path, this.place).catch((error) => {
      throw notWritable(this.place, error);
    });
  }

  /** Takes it away. */
  async discard(): Promise<void> {
    await this.handle?.close().catch(() => undefined);
    this.handle = undefined;
    await rm(this.path, { force: true });
  }

  private async discardAfter(error: unknown): Promise<never> {
    await this.discard();
    throw error;
  }
}

/** Why a file cannot be written, in words. */
export function notWritable(path: string, error: unknown): OpenTipError {
  const { code } = error as NodeJS.ErrnoException;
  return new OpenTipError(
    "file-not-writable",
    `${visible(path)} cannot be written (${code}).`,
    "Check the file, its folder, their permissions and the space on the disk.",
  );
}
