import { OpenTipError } from "../errors.ts";
import type { Seed } from "../fast/key-hash.ts";
import type { CheckOptions } from "../options.ts";
import type { OpenSpill } from "./spill.ts";

/** Where the keys of a table are remembered, and from what their hashes begin. */
export interface KeyStorage {
  /** Bytes of memory that keys may take. */
  readonly memory: number;
  /** Where they go past that; without it further keys are not compared. */
  readonly spill: OpenSpill | undefined;
  readonly seed: Seed;
}

const MIB = 1024 * 1024;
/** Room for the keys of some 11 million rows, and of some 45 million where there is nowhere to put more. */
const DEFAULT_MEMORY = 128 * MIB;
const MEMORY_WITHOUT_SPILL = 512 * MIB;
/** Less would hold no more than a few thousand rows. */
const LEAST_KEY_MEMORY = MIB;

/**
 * What the options say about keys.
 * @throws {OpenTipError} `bad-option`
 */
export function keyStorageOf({ keyMemory, spill, keySeed }: CheckOptions): KeyStorage {
  const memory = keyMemory ?? (spill ? DEFAULT_MEMORY : MEMORY_WITHOUT_SPILL);
  if (!(memory >= LEAST_KEY_MEMORY)) {
    throw new OpenTipError(
      "bad-option",
      "Keys cannot be remembered in so little memory.",
      "Allow at least 1MB, which is 1,048,576 bytes.",
    );
  }
  return { memory, spill, seed: keySeed ?? randomSeed() };
}

/** Random, so that nobody can write a file whose keys have the same hash. */
export function randomSeed(): Seed {
  const [low = 0, high = 0] = crypto.getRandomValues(new Uint32Array(2));
  return [low, high];
}
