import { createKernel } from "../src/fast/create-kernel.ts";
import { BLOCK_BYTES, type Kernel, Verdict } from "../src/fast/kernel.ts";
import { kernelPrograms, kernelTable } from "./kernel-table.ts";

// Rows and bytes that each engine reads in a second, from a table in memory: medians of five. What a processor is
// kept waiting for by others does not count, so there are two figures: by the clock, and of processor time.
const size = Number(process.argv[2] ?? 200) * 1e6;

function read(kernel: Kernel, bytes: Uint8Array): { rows: number; accepted: number } {
  let rows = 0;
  let accepted = 0;
  for (let at = 0; at < bytes.length; ) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    const scan = kernel.scan(block, 0, at + block.length === bytes.length);
    if (scan.consumed === 0) throw new Error(`stopped at byte ${at}: ${scan.stop}`);
    at += scan.consumed;
    rows += scan.rows;
    for (const verdict of scan.verdict) if (verdict === Verdict.accepted) accepted++;
  }
  return { rows, accepted };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] as number;

for (const bad of [0, 0.01, 0.5]) {
  const { bytes, rows } = kernelTable(size, bad);
  const table = `${(bytes.length / 1e6).toFixed(0)} MB, ${rows.toLocaleString("en-GB")} rows, ${bad * 100} % spoilt`;
  console.log(table);
  for (const options of [{}, { engine: "javascript" }] as const) {
    const kernel = await createKernel(kernelPrograms, { delimiter: ",", newline: "\n" }, options);
    const clock: number[] = [];
    const processor: number[] = [];
    let found = { rows: 0, accepted: 0 };
    for (let turn = 0; turn < 5; turn++) {
      const used = process.cpuUsage();
      const started = performance.now();
      found = read(kernel, bytes);
      clock.push((performance.now() - started) / 1000);
      const { user, system } = process.cpuUsage(used);
      processor.push((user + system) / 1e6);
    }
    if (found.rows !== rows) throw new Error(`${found.rows} rows were found`);
    const rate = (seconds: number): string =>
      `${(rows / seconds / 1e6).toFixed(2)} million rows/s, ${(bytes.length / seconds / 1e6).toFixed(0)} MB/s`;
    console.log(
      `  ${kernel.engine.padEnd(10)} ${rate(median(clock))} by the clock; ${rate(median(processor))} of processor time; ` +
        `${found.accepted.toLocaleString("en-GB")} accepted; ${(kernel.memoryBytes / 1e6).toFixed(1)} MB held`,
    );
  }
}
