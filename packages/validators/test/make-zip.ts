import { crc32, deflateRawSync } from "node:zlib";

/** A file to put into a zip file. What is not given is written as it should be. */
export interface ZipMember {
  readonly name: string;
  readonly data: Uint8Array;
  readonly stored?: boolean;
  /** Sizes and checksum stand behind the data, as writers that stream do. */
  readonly descriptor?: boolean;
  /** Sizes and offset stand in the zip64 field. */
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** What the directory says falsely. */
  readonly saysSize?: number;
  readonly saysCrc?: number;
  readonly saysOffset?: number;
  /** Compressed bytes, instead of those of the data. */
  readonly compressed?: Uint8Array;
}

/** A zip file, with a zip64 directory if asked. */
export function makeZip(members: readonly ZipMember[], zip64 = false): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const add = (...buffers: Buffer[]) => {
    for (const buffer of buffers) {
      pieces.push(buffer);
      offset += buffer.length;
    }
  };
  for (const member of members) {
    const start = offset;
    const name = Buffer.from(member.name);
    const body = Buffer.from(
      member.compressed ?? (member.stored ? member.data : deflateRawSync(member.data)),
    );
    const size = member.saysSize ?? member.data.length;
    const crc = member.saysCrc ?? crc32(member.data);
    const flags = (member.encrypted ? 1 : 0) | (member.descriptor ? 8 : 0);
    const method = member.method ?? (member.stored ? 0 : 8);
    const local = member.descriptor ? [0, 0, 0] : [crc, body.length, member.data.length];
    add(
      numbers([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4]),
      numbers(...local.map((n) => [n, 4] as const), [name.length, 2], [0, 2]),
      name,
      body,
    );
    if (member.descriptor) add(numbers([0x08074b50, 4], [crc, 4], [body.length, 4], [member.data.length, 4]));
    const at = member.saysOffset ?? start;
    const extra = member.zip64
      ? numbers([0x5455, 2], [1, 2], [0, 1], [1, 2], [24, 2], [size, 8], [body.length, 8], [at, 8])
      : Buffer.alloc(0);
    const [saidSize, saidBody, saidAt] = member.zip64 ? Array(3).fill(0xffffffff) : [size, body.length, at];
    directory.push(
      numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4]),
      numbers(
        [saidBody, 4],
        [saidSize, 4],
        [name.length, 2],
        [extra.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
      ),
      numbers([saidAt, 4]),
      name,
      extra,
    );
  }
  const start = offset;
  add(...directory);
  const size = offset - start;
  const count = members.length;
  if (zip64) {
    const end = offset;
    add(
      numbers(
        [0x06064b50, 4],
        [44, 8],
        [45, 2],
        [45, 2],
        [0, 4],
        [0, 4],
        [count, 8],
        [count, 8],
        [size, 8],
        [start, 8],
      ),
      numbers([0x07064b50, 4], [0, 4], [end, 8], [1, 4]),
    );
  }
  const said = zip64 ? [0xffff, 0xffff, 0xffffffff, 0xffffffff] : [count, count, size, start];
  add(numbers([0x06054b50, 4], [0, 2], [0, 2], ...said.map((n, i) => [n, i < 2 ? 2 : 4] as const), [0, 2]));
  return new Uint8Array(Buffer.concat(pieces));
}

function numbers(...fields: readonly (readonly [number, number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, width);
    at += width;
  }
  return buffer;
}
