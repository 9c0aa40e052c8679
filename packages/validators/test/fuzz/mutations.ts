import fc from "fast-check";

/** A change of some bytes, by places from 0 to 1. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (bytes: Uint8Array, where: number) => Math.floor(where * bytes.length);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Bytes that mean something in one of the formats. */
const telling = [
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r",
  "\r\n",
  "\t",
  "\\",
  "\\u",
  "[",
  "]",
  "{",
  "}",
  ":",
  "<",
  "&",
  "\0",
  "\ufeff",
  "é",
  "-",
  "1e999",
];
const token = fc.oneof(
  fc.constantFrom(...telling).map((text) => new Uint8Array(Buffer.from(text))),
  fc.uint8Array({ minLength: 1, maxLength: 4 }),
  fc.constantFrom(0xff, 0xe7, 0x80, 0x1f).map((byte) => Uint8Array.of(byte)),
);

const flip = fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(
  ([where, bit]): Mutation =>
    (bytes) => {
      const changed = bytes.slice();
      if (bytes.length > 0) changed[at(bytes, where)] = (bytes[at(bytes, where)] as number) ^ (1 << bit);
      return changed;
    },
);
const cut = place.map(
  (where): Mutation =>
    (bytes) =>
      bytes.slice(0, at(bytes, where)),
);
const remove = fc.tuple(place, fc.integer({ min: 1, max: 20 })).map(
  ([where, count]): Mutation =>
    (bytes) =>
      joined(bytes.subarray(0, at(bytes, where)), bytes.subarray(at(bytes, where) + count)),
);
const insert = fc.tuple(place, token).map(
  ([where, bytes]): Mutation =>
    (whole) =>
      joined(whole.subarray(0, at(whole, where)), bytes, whole.subarray(at(whole, where))),
);
/** A piece once more at another place, or many times. */
const repeat = fc.tuple(place, place, fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 1, 50)).map(
  ([from, to, count, times]): Mutation =>
    (bytes) => {
      const piece = bytes.subarray(at(bytes, from), at(bytes, from) + count);
      const end = at(bytes, to);
      return joined(bytes.subarray(0, end), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(end));
    },
);

/** One to four changes, one after the other. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(flip, flip, cut, remove, insert, insert, repeat), { minLength: 1, maxLength: 4 })
  .map((changes) => (bytes) => changes.reduce((changed, change) => change(changed), bytes));
