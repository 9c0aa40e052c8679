#!/usr/bin/env node
// Only what every call needs is loaded here; the rest waits until a command asks for it.
import { helpFor, overview } from "./cli/help.ts";

type Command = (args: readonly string[]) => Promise<number>;

const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["check", async () => (await import("./cli/check-command.ts")).checkCommand],
  ["inspect", async () => (await import("./cli/inspect-command.ts")).inspectCommand],
  ["show", async () => (await import("./cli/show-command.ts")).showCommand],
  ["convert", async () => (await import("./cli/convert-command.ts")).convertCommand],
  ["diff", async () => (await import("./cli/diff-command.ts")).diffCommand],
  ["verify", async () => (await import("./cli/verify-command.ts")).verifyCommand],
  ["rules", async () => (await import("./cli/rules-command.ts")).rulesCommand],
  ["schema", async () => (await import("./cli/schema-command.ts")).schemaCommand],
]);

async function main([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    if (rest[0] !== undefined) return help(rest[0]);
    process.stdout.write(overview());
    return first === undefined ? 2 : 0;
  }
  if (first === "--version" || first === "-v") {
    const { schemaVersion } = await import("@open-tip/schema/addresses");
    process.stdout.write(`${schemaVersion}\n`);
    return 0;
  }
  const load = commands.get(first);
  if (!load || rest.includes("--help") || rest.includes("-h")) return help(first);
  // Node 20 has none. What is compiled now, the next call finds compiled.
  process.getBuiltinModule("node:module").enableCompileCache?.();
  const command = await load();
  return command(rest);
}

async function help(command: string): Promise<number> {
  const text = helpFor(command);
  if (text === undefined) throw (await import("./cli/unknown-command.ts")).unknownCommand(command);
  process.stdout.write(text);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    const { describeFailure } = await import("./cli/failure.ts");
    process.stderr.write(describeFailure(error));
    process.exitCode = 2;
  },
);

// A reader that stops early, as `head` does, is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
});
