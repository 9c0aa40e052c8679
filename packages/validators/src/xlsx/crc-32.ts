import { builtIn } from "../built-in.ts";

const STEP = 8;
const TABLES = makeTables();

interface NodeZlib {
  crc32?(bytes: Uint8Array, before: number): number;
}

/** The checksum of zip files (CRC-32, ISO 3309), continued from that of the bytes before. Begin with 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  return builtIn<NodeZlib>("node:zlib")?.crc32?.(bytes, before) ?? ownCrc32(before, bytes);
}

/** The same where the platform has none. */
export function ownCrc32(before: number, bytes: Uint8Array): number {
  const tables = TABLES;
  const whole = bytes.length - (bytes.length % STEP);
  let crc = ~before;
  let at = 0;
  // Eight bytes a step: the checksum of a large sheet must not cost as much as reading it.
  for (; at < whole; at += STEP) {
    const low =
      crc ^
      (byte(bytes, at) |
        (byte(bytes, at + 1) << 8) |
        (byte(bytes, at + 2) << 16) |
        (byte(bytes, at + 3) << 24));
    crc =
      word(tables, 0x700 + (low & 0xff)) ^
      word(tables, 0x600 + ((low >>> 8) & 0xff)) ^
      word(tables, 0x500 + ((low >>> 16) & 0xff)) ^
      word(tables, 0x400 + (low >>> 24)) ^
      word(tables, 0x300 + byte(bytes, at + 4)) ^
      word(tables, 0x200 + byte(bytes, at + 5)) ^
      word(tables, 0x100 + byte(bytes, at + 6)) ^
      word(tables, byte(bytes, at + 7));
  }
  for (; at < bytes.length; at++) crc = word(tables, (crc ^ byte(bytes, at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Eight tables of 256 words: the n-th says what a byte does to the checksum that n bytes follow. */
function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * 256);
  for (let value = 0; value < 256; value++) {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[value] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const crc = word(tables, at - 256);
    tables[at] = word(tables, crc & 0xff) ^ (crc >>> 8);
  }
  return tables;
}

// Two functions, so that the engine knows the kind of array in each.
function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function word(words: Int32Array, at: number): number {
  return words[at] as number;
}
