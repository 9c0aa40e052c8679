import { type Seed, textHash } from "../fast/key-hash.ts";
import { detached } from "../memo.ts";
import type { Repeated } from "./hash-chunks.ts";
import { HashLog } from "./hash-log.ts";
import type { KeyStorage } from "./key-storage.ts";

/** What an entry takes beside its text. */
const ENTRY_BYTES = 100;
/** Bytes of keys that are remembered as texts: those of some fifty thousand rows. */
const TEXT_BYTES = 16 * 1024 * 1024;

/**
 * Remembers keys of rows that are read one by one, and tells which were there before: as texts while they are few, and
 * all of them as hashes when they are more. A text takes ten times the memory and the time.
 */
export class KeyLog {
  private readonly storage: KeyStorage;
  private readonly known = new Map<string, number>();
  private room: number;
  private hashes: HashLog | undefined;

  constructor(storage: KeyStorage) {
    this.storage = storage;
    this.room = Math.min(TEXT_BYTES, storage.memory / 2);
  }

  /** Remembers the key of a row; returns the row that has had it before, if that is known now. */
  add(cells: readonly string[], row: number): number | undefined {
    let key = "";
    for (const cell of cells) key += `${cell.length}:${cell}`;
    const { seed } = this.storage;
    if (this.hashes) {
      addTo(this.hashes, key, row, seed);
      return undefined;
    }
    const earlier = this.known.get(key);
    if (earlier !== undefined) return earlier;
    this.room -= ENTRY_BYTES + 2 * key.length;
    this.known.set(detached(key), row);
    if (this.room < 0) {
      const { memory, spill } = this.storage;
      this.hashes = new HashLog({ memory: memory / 2, spill });
      for (const [known, first] of this.known) addTo(this.hashes, known, first, seed);
      this.known.clear();
    }
    return undefined;
  }

  /** Rows that have the hash of an earlier one, of those whose keys are remembered as hashes. */
  repeated(): Iterable<Repeated> {
    return this.hashes?.repeated() ?? [];
  }

  /** Rows whose keys are not compared, because there was no room for them. */
  get left(): number {
    return this.hashes?.left ?? 0;
  }

  close(): void {
    this.hashes?.close();
  }
}

function addTo(hashes: HashLog, key: string, row: number, seed: Seed): void {
  const { low, high } = textHash(key, seed);
  hashes.add(row, low, high);
}
