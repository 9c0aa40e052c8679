import assert from "node:assert/strict";
import { packagingSample, project, sample, type Use, underEach } from "../project.ts";
import { resolutions, tsc } from "../tsc.ts";
import { pinned } from "../workspace.ts";

/** A program in TypeScript is correct under both ways to resolve, and does the same under every Node. */
export const typescript: Use = {
  name: "a TypeScript program",
  async try(stage) {
    const samples = [packagingSample("consumer.ts"), sample("command-line/rankings.csv")];
    const names = stage.releases.map(({ name }) => name);
    const folder = await project(stage, "typescript", samples, [...names, pinned("typescript")]);
    for (const resolution of resolutions)
      await tsc(folder, resolution, "consumer.ts", ["--outDir", resolution]);
    const printed = await underEach(stage, folder, ["node", "nodenext/consumer.js"]);
    // What it should print is for the packaging test to say.
    for (const { stdout } of printed) assert.equal(stdout, printed[0]?.stdout);
    assert.equal(typeof JSON.parse(printed[0]?.stdout ?? ""), "object");
  },
};
