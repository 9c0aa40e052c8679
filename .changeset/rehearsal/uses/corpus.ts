import assert from "node:assert/strict";
import { packagingSample, project, type Use, underEach } from "../project.ts";
import { resolutions, tsc } from "../tsc.ts";
import { pinned } from "../workspace.ts";

/** The corpus in each of its forms: typed whole and by article, as JSON, as tables, as linked data. */
export const corpus: Use = {
  name: "the corpus in every form",
  async try(stage) {
    const packages = ["@open-tip/corpus", "@open-tip/schema", "@open-tip/validators", pinned("typescript")];
    const samples = ["corpus.ts", "corpus-files.mjs"].map(packagingSample);
    const folder = await project(stage, "corpus", samples, packages);
    for (const resolution of resolutions)
      await tsc(folder, resolution, "corpus.ts", ["--resolveJsonModule", "--outDir", resolution]);
    // What they should print is for the packaging test to say.
    for (const program of ["nodenext/corpus.js", "corpus-files.mjs"]) {
      const printed = await underEach(stage, folder, ["node", "--no-warnings", program]);
      for (const { stdout } of printed) assert.equal(stdout, printed[0]?.stdout);
      assert.equal(typeof JSON.parse(printed[0]?.stdout ?? ""), "object");
    }
  },
};
