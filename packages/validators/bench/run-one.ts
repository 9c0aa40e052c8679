import { existsSync, readFileSync } from "node:fs";
import { contenders, isContender } from "./contenders.ts";
import type { RunResult } from "./run-result.ts";

// node run-one.mjs NAME FILE REPORT: loading the contender counts, starting Node does not.
const [name = "", path = "", report = ""] = process.argv.slice(2);
if (!isContender(name)) throw new Error(`there is no contender ${name}`);
const started = performance.now();
let result: RunResult;
try {
  const { contend } = await contenders[name].load();
  const { own, ...done } = await contend(path, report);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  result = { ...done, ...(own ?? { seconds, cpuSeconds: (user + system) / 1e6, peakMB: peakMemory() }) };
} catch (error) {
  result = { refused: error instanceof Error ? error.message : String(error) };
}
console.log(JSON.stringify(result));

/** Most memory that was resident, in megabytes. Linux counts that of the parent into `maxRSS`, so its own count goes first. */
function peakMemory(): number {
  const status = "/proc/self/status";
  const peak = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return (peak ? Number(peak) : process.resourceUsage().maxRSS) / 1024;
}
