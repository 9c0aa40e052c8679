import { pathToFileURL } from "node:url";

/** Where records are written down that articles share. */
const files =
  /[\\/]corpus[\\/]src[\\/](?:actors[\\/][\w-]+|events|instruments|places|programmes|sources)\.ts$/;

/**
 * Writes shared records out as they are, when the package is built. However they were put together in the source, a
 * bundler then sees that they are mere data, and leaves out each one that is not used.
 */
export const constantRecords = {
  name: "constant-records",
  setup(build: {
    onLoad(
      options: { filter: RegExp },
      load: (file: { path: string }) => Promise<{ contents: string; loader: "ts" }>,
    ): void;
  }) {
    build.onLoad({ filter: files }, async ({ path }) => {
      const records: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const constants = Object.entries(records).map(
        ([name, record]) => `export const ${name} = ${JSON.stringify(record)};`,
      );
      return { contents: constants.join("\n"), loader: "ts" };
    });
  },
};
