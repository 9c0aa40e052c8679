import { describe, expect, test } from "vitest";
import { commandNames, helpFor, overview } from "../src/cli/help.ts";

const run: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  check: async () => (await import("../src/cli/check-command.ts")).checkCommand,
  convert: async () => (await import("../src/cli/convert-command.ts")).convertCommand,
  diff: async () => (await import("../src/cli/diff-command.ts")).diffCommand,
  inspect: async () => (await import("../src/cli/inspect-command.ts")).inspectCommand,
  rules: async () => (await import("../src/cli/rules-command.ts")).rulesCommand,
  schema: async () => (await import("../src/cli/schema-command.ts")).schemaCommand,
  show: async () => (await import("../src/cli/show-command.ts")).showCommand,
  verify: async () => (await import("../src/cli/verify-command.ts")).verifyCommand,
};

/** Options that a help text describes: those that begin a line. */
function describedIn(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option);
}

test("the overview names every command", () => {
  for (const command of commandNames) expect(overview()).toContain(`  open-tip ${command} `);
});

describe.each(commandNames)("open-tip %s", (command) => {
  const help = helpFor(command) ?? "";

  test("has help with examples of it, options and exit codes, in lines that fit a terminal", () => {
    expect(help).toMatch(/^Examples\n( {2}open-tip .+\n)+/m);
    expect(help).toMatch(/^Options\n {2}-/m);
    expect(help).toMatch(/^Exit codes\n {2}0 {2}/m);
    expect(help.split("\n").filter((line) => line.length > 90)).toEqual([]);
  });

  test("has the options that its help describes and that its examples use", async () => {
    const used = [...help.matchAll(/ (--[a-z-]+)/g)].map(([, option = ""]) => option);
    const described = describedIn(help);
    expect(described).toEqual([...new Set(described)]);
    const act = await run[command]?.();
    for (const option of new Set([...described, ...used])) {
      // Too many files for any command: so that nothing is done but reading the options.
      const refused = act?.([`${option}=x`, "none-1", "none-2", "none-3", "--no-such-option"]);
      await expect(refused).rejects.toThrow("no option --no-such-option");
    }
  });
});
