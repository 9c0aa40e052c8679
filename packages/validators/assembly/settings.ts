// Where things are, and how the file is written: set once for each instance.
export let block: usize = 0;
export let marks: usize = 0;
export let flaws: usize = 0;
export let scratch: usize = 0;
export let programs: usize = 0;
export let columns: u32 = 0;
export let starts: usize = 0;
export let verdicts: usize = 0;
export let breaks: usize = 0;
export let keysLow: usize = 0;
export let keysHigh: usize = 0;
export let mostRows: u32 = 0;
export let delimiter: u32 = 0;
export let newline: u32 = 0;
export let seedLow: u32 = 0;
export let seedHigh: u32 = 0;
export let doubtful: usize = 0;

/** Takes the settings, as 17 words in the order above. */
export function configure(settings: usize): void {
  block = load<u32>(settings);
  marks = load<u32>(settings, 4);
  flaws = load<u32>(settings, 8);
  scratch = load<u32>(settings, 12);
  programs = load<u32>(settings, 16);
  columns = load<u32>(settings, 20);
  starts = load<u32>(settings, 24);
  verdicts = load<u32>(settings, 28);
  breaks = load<u32>(settings, 32);
  keysLow = load<u32>(settings, 36);
  keysHigh = load<u32>(settings, 40);
  mostRows = load<u32>(settings, 44);
  delimiter = load<u32>(settings, 48);
  newline = load<u32>(settings, 52);
  seedLow = load<u32>(settings, 56);
  seedHigh = load<u32>(settings, 60);
  doubtful = load<u32>(settings, 64);
}
