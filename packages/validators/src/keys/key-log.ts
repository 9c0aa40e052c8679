import { keyOf } from "../fast/key-hash.ts";
import { detached } from "../memo.ts";
import type { Repeated } from "./hash-chunks.ts";
import { HashLog } from "./hash-log.ts";
import type { KeyStorage } from "./key-storage.ts";

/** What an entry takes beside its text. */
const ENTRY_BYTES = 100;

/**
 * Remembers keys of rows that are read one by one, and tells which were there before: as texts while they take no more
 * than half the memory, further ones as hashes.
 */
export class KeyLog {
  private readonly storage: KeyStorage;
  private readonly known = new Map<string, number>();
  private room: number;
  private hashes: HashLog | undefined;

  constructor(storage: KeyStorage) {
    this.storage = storage;
    this.room = storage.memory / 2;
  }

  /** Remembers the key of a row; returns the row that has had it before, if that is known now. */
  add(cells: readonly string[], row: number): number | undefined {
    const key = cells.map((cell) => `${cell.length}:${cell}`).join("");
    const earlier = this.known.get(key);
    if (earlier !== undefined) return earlier;
    const bytes = ENTRY_BYTES + 2 * key.length;
    if (!this.hashes && bytes <= this.room) {
      this.room -= bytes;
      this.known.set(detached(key), row);
      return undefined;
    }
    const { memory, spill, seed } = this.storage;
    this.hashes ??= new HashLog({ memory: memory / 2, spill });
    const { low, high } = keyOf(cells, seed);
    this.hashes.add(row, low, high);
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
