import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { check } from "@open-tip/validators";
import { openFile } from "@open-tip/validators/node";
import type { Contend } from "../contender.ts";

/**
 * `check` of this package. Today it checks placements by its own rules and not by the schema of the benchmark, so what
 * it finds cannot be compared. When `check` takes a profile, this is the one place to change: pass
 * `defineProfile({ schema: Placement, key, sequence })` of `placements-schema.ts`, and give `found` by {@link Findings}.
 */
export const contend: Contend = async (path, report) => {
  const findings = check(await openFile(path));
  const out = createWriteStream(report);
  let count = 0;
  while (true) {
    const { done, value } = await findings.next();
    if (done) {
      out.end();
      await once(out, "finish");
      const { complete, incompleteBecause, rowsRead } = value.coverage;
      if (!complete) throw new Error(`it does not check all of this: ${incompleteBecause.join("; ")}`);
      return { rows: rowsRead, note: `its own rules, ${count} findings: not comparable yet` };
    }
    count++;
    if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, "drain");
  }
};
