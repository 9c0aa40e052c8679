/**
 * How many cases are tried of each kind, and from which seed. `npm run fuzz` tries many from a seed that is new each time,
 * and prints it; a run of all tests tries some, always the same.
 */
const long = process.env.npm_lifecycle_event === "fuzz";

export const runs = Number(process.env.FUZZ_RUNS ?? (long ? 5000 : 60));
export const seed = Number(
  process.env.FUZZ_SEED ?? (long ? Math.floor(Math.random() * 2 ** 31) : 20_261_128),
);

/** For fast-check. What fails is made smaller for a while and not without end. */
export const parameters = (share = 1) => ({
  seed,
  numRuns: Math.max(1, Math.round(runs * share)),
  interruptAfterTimeLimit: 3_600_000,
});
