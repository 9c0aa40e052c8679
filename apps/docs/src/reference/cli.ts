import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { blocks, code, codeBlock, inline } from "./markup.ts";
import type { Page } from "./page.ts";

const require = createRequire(join(process.cwd(), "package.json"));

/** The command line's source: it runs as it is, so that the page needs no build of the package. */
export function cliFile(): string {
  return join(dirname(require.resolve("@open-tip/validators/package.json")), "src/cli.ts");
}

const commands = ["inspect", "check", "show", "convert", "diff", "verify", "rules", "schema"];

/** What the command line prints, without colours, as in a terminal of 100 columns. */
export function runCli(args: readonly string[]): string {
  return execFileSync(process.execPath, ["--conditions=@open-tip/source", cliFile(), ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
  });
}

/** Its columns are lost where a line wraps, so that a narrow screen scrolls it. */
function helpBlock(args: readonly string[], title: string): string {
  return `<div class="terminal-help">\n\n${codeBlock("text", runCli(args), title, false)}\n\n</div>`;
}

/** The page of the command line: what it says of itself. */
export function cliPages(): Page[] {
  const description = "What the `open-tip` command says of itself: its commands, options and exit codes.";
  return [
    {
      id: "cli",
      title: "Command line",
      description,
      body: blocks(
        `<p class="lead">${inline(description)}</p>`,
        `<p>Without installing: ${code("npx @open-tip/validators check FILE")}. Installed, the command is ${code("open-tip")}. It reads files on your machine and sends nothing anywhere.</p>`,
        helpBlock(["--help"], "open-tip --help"),
        ...commands.flatMap((command) => [
          `## open-tip ${command}`,
          helpBlock(["help", command], `open-tip help ${command}`),
        ]),
      ),
    },
  ];
}
