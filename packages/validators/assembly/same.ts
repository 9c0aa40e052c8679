/** Whether the bytes of a text are those of another, of which as many and sixteen more may be read. */
export function same(text: usize, from: usize, to: usize): bool {
  let at = from;
  let other = text;
  while (at + 16 <= to) {
    if (v128.any_true(v128.xor(v128.load(at), v128.load(other)))) return false;
    at += 16;
    other += 16;
  }
  const rest = (1 << ((to - at) as i32)) - 1;
  return (i8x16.bitmask(i8x16.eq(v128.load(at), v128.load(other))) & rest) === rest;
}
