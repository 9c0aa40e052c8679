/** Where rows are written. */
export let output: usize = 0;
/** Where what is told of them is written, in words. */
export let result: usize = 0;
/** Where each shared string ends, behind 0 for where the first begins, counted from the first byte of them. */
export let ends: usize = 0;
export let stringCount: u32 = 0;
export let strings: usize = 0;
/** A byte for each style: what its numbers are; see value.ts. */
export let kinds: usize = 0;
export let kindCount: u32 = 0;
/** The day that serial numbers count from, in days from 1970. */
export let epoch: i32 = 0;
/** Bytes that rows have; some behind them do not matter. */
export let room: usize = 0;

/** Takes the settings, as nine words in the order above. */
export function configure(settings: usize): void {
  output = load<u32>(settings);
  result = load<u32>(settings, 4);
  ends = load<u32>(settings, 8);
  stringCount = load<u32>(settings, 12);
  strings = load<u32>(settings, 16);
  kinds = load<u32>(settings, 20);
  kindCount = load<u32>(settings, 24);
  epoch = load<i32>(settings, 28);
  room = load<u32>(settings, 32);
}
