import { readdirSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Checks a file by the built command in a process that has loaded all of it, and says on standard error how long that takes.
const folder = fileURLToPath(new URL("../dist/cli/", import.meta.url));
const name = readdirSync(folder).find((file) => file.startsWith("check-command-"));
if (name === undefined) throw new Error("dist/cli is not there: run `npm run build` first");
// As the command does.
enableCompileCache();
const { checkCommand } = (await import(`${folder}${name}`)) as {
  readonly checkCommand: (args: readonly string[]) => Promise<number>;
};
const start = performance.now();
process.exitCode = await checkCommand(process.argv.slice(2));
process.stderr.write(String(performance.now() - start));
