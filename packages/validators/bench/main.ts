import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildContenders } from "./build-contenders.ts";
import { type MeasuredPart, measurePart } from "./measure-part.ts";
import { measureStartUp } from "./measure-start-up.ts";
import { readOptions } from "./options.ts";
import type { PartName } from "./parts.ts";
import { disagreements, printResults, printTargets } from "./print-results.ts";
import type { Results } from "./results.ts";
import { standing, targetsOf } from "./targets.ts";

const options = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), "open-tip-bench-"));
try {
  const runOne = await buildContenders();
  const parts: Partial<Record<PartName, MeasuredPart>> = {};
  for (const name of options.only) {
    if (name !== "start-up") parts[name] = await measurePart(name, folder, runOne, options);
  }
  const startUp = options.only.includes("start-up") ? measureStartUp(folder, options.turns) : undefined;
  const results: Results = { parts, ...(startUp && { startUp }) };
  const targets = targetsOf(results);
  const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  console.log(`${machine}; medians of ${options.turns} turns`);
  printResults(results);
  printTargets(targets);
  if (options.json !== undefined) {
    const saved = {
      machine,
      options,
      ...results,
      targets: targets.map((target) => ({ ...target, stands: standing(target) })),
    };
    writeFileSync(options.json, `${JSON.stringify(saved, undefined, 2)}\n`);
  }
  const wrong = disagreements(Object.values(parts));
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
