#!/usr/bin/env node
// Only what every call needs is loaded here; the rest waits until a command asks for it.
import { helpFor, overview } from "./cli/help.ts";

const [command, ...rest] = process.argv.slice(2);

async function main(): Promise<number> {
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    process.stdout.write(rest[0] ? helpFor(rest[0]) : overview());
    return command === undefined ? 2 : 0;
  }
  if (command === "--version" || command === "-v") {
    const { schemaVersion } = await import("@open-tip/schema/addresses");
    process.stdout.write(`${schemaVersion}\n`);
    return 0;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(helpFor(command));
    return 0;
  }
  if (command === "check") return (await import("./cli/check-command.ts")).checkCommand(rest);
  if (command === "inspect") return (await import("./cli/inspect-command.ts")).inspectCommand(rest);
  if (command === "show") return (await import("./cli/show-command.ts")).showCommand(rest);
  if (command === "convert") return (await import("./cli/convert-command.ts")).convertCommand(rest);
  if (command === "diff") return (await import("./cli/diff-command.ts")).diffCommand(rest);
  if (command === "verify") return (await import("./cli/verify-command.ts")).verifyCommand(rest);
  process.stderr.write(`open-tip: there is no command ${JSON.stringify(command)}.\n\n${overview()}`);
  return 2;
}

main().then(
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
