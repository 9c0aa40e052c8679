import { parquetWriteBuffer } from "hyparquet-writer";

/** A footer that a program never writes, behind the bytes of a file that it might. */
function withFooter(body: Uint8Array, footer: readonly number[]): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, footer.length, true);
  return Uint8Array.from([...body, ...footer, ...length, ...new TextEncoder().encode("PAR1")]);
}

/** A number as Thrift's compact protocol writes it. */
function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7n) {
    if (left < 128n) return [...bytes, Number(left)];
    bytes.push(Number(left & 127n) | 128);
  }
}

const start = new TextEncoder().encode("PAR1\0\0\0\0");
const zigzag = (value: bigint) => varint(value * 2n);
const name = (text: string) => [...varint(BigInt(text.length)), ...new TextEncoder().encode(text)];
const [LIST, I64, I32, BINARY] = [9, 6, 5, 8];
const field = (delta: number, type: number) => delta * 16 + type;
const schema = [
  ...[field(1, I32), 2, field(1, LIST), 0x2c],
  ...[field(4, BINARY), ...name("root"), field(1, I32), 2, 0],
  ...[field(1, I32), 12, field(2, I32), 2, field(1, BINARY), ...name("country"), 0],
];

/** A file of one group that has no columns and states a number of rows. */
const stating = (rows: bigint) =>
  withFooter(start, [
    ...schema,
    ...[field(1, I64), ...zigzag(rows), field(1, LIST), 0x1c],
    ...[field(1, LIST), 0x0c, field(1, I64), 0, field(1, I64), ...zigzag(rows), 0, 0],
  ]);

/** Lists in lists, each of which claims to be long. */
const lists = withFooter(start, [
  field(2, LIST),
  ...Array.from({ length: 200 }, () => [0xf9, ...varint(30_000_000n)]).flat(),
]);

const endless = withFooter(start, [field(1, I64), ...Array<number>(200_000).fill(0x80), 1, 0]);

/** A page that says that it is larger than it is: its size before compression, which stands in its header. */
function lyingPage(): Uint8Array {
  const columnData = [{ name: "country", data: ["Fiji", "Chad"], type: "STRING" as const }];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" }));
  // The header begins behind the four first bytes: its kind, then the size.
  const at = bytes.indexOf(0x15, 5) + 1;
  const claim = zigzag(100_000_000n);
  return Uint8Array.from([...bytes.slice(0, at), ...claim, ...bytes.slice(at + claim.length)]);
}

/** What each is, its bytes, and what is said of it. */
export const hostileParquet: readonly (readonly [string, Uint8Array, string])[] = [
  ["a Parquet file that states billions of rows", stating(9_000_000_000n), "states 9,000,000,000 values"],
  ["a Parquet file that states rows which are not there", stating(5n), "row group 1"],
  ["a Parquet file of lists in lists", lists, "its description cannot be read"],
  ["a Parquet file with a number that does not end", endless, "its description cannot be read"],
  ["a Parquet file whose page lies about its size", lyingPage(), "cannot be read"],
];
