const TABLES = makeTables();

/** The checksum of zip files (CRC-32, ISO 3309), continued from that of the bytes before. Begin with 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES;
  const whole = bytes.length & ~3;
  let crc = ~before;
  let at = 0;
  // Four bytes a step: the checksum of a large sheet must not cost as much as reading it.
  while (at < whole) {
    crc ^=
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    crc =
      word(t3, crc & 0xff) ^
      word(t2, (crc >>> 8) & 0xff) ^
      word(t1, (crc >>> 16) & 0xff) ^
      word(t0, crc >>> 24);
    at += 4;
  }
  for (; at < bytes.length; at++) crc = word(t0, (crc ^ byte(bytes, at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function word(table: Int32Array, at: number): number {
  return table[at] as number;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, value) => {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (table: Int32Array) => table.map((crc) => word(first, crc & 0xff) ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
