import type { Done } from "./contender.ts";
import { contenders, isContender } from "./contenders.ts";

/** What a process that runs one contender prints. */
export type RunResult =
  | (Done & { readonly seconds: number; readonly peakMB: number })
  | { readonly refused: string };

// node run-one.ts NAME FILE REPORT: loading the contender counts, starting Node does not.
const [name = "", path = "", report = ""] = process.argv.slice(2);
if (!isContender(name)) throw new Error(`there is no contender ${name}`);
const started = performance.now();
let result: RunResult;
try {
  const { contend } = await contenders[name].load();
  const done = await contend(path, report);
  const seconds = (performance.now() - started) / 1000;
  result = { ...done, seconds, peakMB: process.resourceUsage().maxRSS / 1024 };
} catch (error) {
  result = { refused: error instanceof Error ? error.message : String(error) };
}
console.log(JSON.stringify(result));
