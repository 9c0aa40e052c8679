import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenTipError } from "./errors.ts";
import type { Spill } from "./keys/spill.ts";

/**
 * Temporary storage in a file of the system's folder for such files, which only its owner may read. The file loses its
 * name as soon as it is open, so that nothing is left of it however the process ends.
 * @throws {OpenTipError} `no-temporary-storage`
 */
export function spillToDisk(folder = tmpdir()): Spill {
  const path = join(folder, `open-tip-${crypto.randomUUID()}`);
  const file = attempt(folder, () => openSync(path, "wx+", 0o600));
  const forget = nameless(path);
  let end = 0;
  return {
    append(bytes) {
      const start = end;
      for (let done = 0; done < bytes.length; ) {
        done += attempt(folder, () => writeSync(file, bytes, done, bytes.length - done, start + done));
      }
      end += bytes.length;
      return start;
    },
    read(start, into) {
      for (let done = 0; done < into.length; ) {
        const read = attempt(folder, () => readSync(file, into, done, into.length - done, start + done));
        if (read === 0) throw noStorage(folder, "it ends too early");
        done += read;
      }
    },
    close() {
      closeSync(file);
      forget();
    },
  };
}

/** Takes a file's name away; where the system does not let that be while it is open, once it is closed. */
function nameless(path: string): () => void {
  try {
    unlinkSync(path);
    return () => undefined;
  } catch {
    const remove = () => {
      process.off("exit", remove);
      try {
        unlinkSync(path);
      } catch {
        // It is gone already.
      }
    };
    process.on("exit", remove);
    return remove;
  }
}

function attempt<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw noStorage(folder, code ?? message);
  }
}

function noStorage(folder: string, why: string): OpenTipError {
  return new OpenTipError(
    "no-temporary-storage",
    `Keys that do not fit in memory cannot be put in ${folder} (${why}).`,
    "Make room there, name another folder in TMPDIR, or allow more memory with --key-memory.",
  );
}
