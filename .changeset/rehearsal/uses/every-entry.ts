import { project, sample, type Use, underEach } from "../project.ts";

/** Each entry that the packages export can be imported: new ones are tried without being named here. */
export const everyEntry: Use = {
  name: "every entry",
  async try(stage) {
    const names = stage.releases.map(({ name }) => name);
    const folder = await project(stage, "every-entry", [sample("every-entry/import.mjs")], names);
    await underEach(stage, folder, ["node", "--no-warnings", "import.mjs", ...names]);
  },
};
