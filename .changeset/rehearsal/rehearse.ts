import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyHead } from "./copy.ts";
import { installNodes } from "./nodes.ts";
import type { Stage } from "./project.ts";
import { publish, version } from "./publish.ts";
import { readRecorded } from "./recorded.ts";
import { startRegistry } from "./registry.ts";
import { endAll, interrupt } from "./run.ts";
import { step } from "./step.ts";
import { uses } from "./uses/index.ts";

// Releases the last commit to a registry of its own on this machine, and uses what was released as a stranger would.
const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), "open-tip-rehearsal-"));
// A terminal and npm both pass on an interruption, so it may come twice.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => interrupt(signal));

async function rehearse(): Promise<void> {
  const registry = await step(
    "start a registry",
    () => startRegistry(join(folder, "registry")),
    ({ url }) => url,
  );
  const copy = await step("copy the last commit", () => copyHead(join(folder, "copy")));
  await step(
    "version",
    () => version(copy),
    (changed) => (changed ? "" : "no changeset, so the versions stay"),
  );
  const manifests = await step(
    "publish",
    () => publish(copy, registry),
    (all) =>
      `${all.map((one) => `${one.name}@${one.version}`).join(", ")}, without provenance, which only GitHub can sign`,
  );
  const releases = await step("read what was recorded", () => readRecorded(copy, registry, manifests));
  const nodes = await step(
    "install Nodes",
    () => installNodes(join(folder, "nodes")),
    (all) => all.map((node) => node.version).join(", "),
  );
  const stage: Stage = { folder: join(folder, "uses"), registry, releases, nodes };
  for (const use of uses) await step(`use ${use.name}`, () => use.try(stage));
}

let outcome = "What would be released can be installed and used.";
try {
  await rehearse();
} catch (error) {
  outcome = error instanceof Error ? error.message : String(error);
  process.exitCode = 1;
} finally {
  await step("clean up", async () => {
    await endAll();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s in all\n`);
}
(process.exitCode ? process.stderr : process.stdout).write(`${outcome}\n`);
