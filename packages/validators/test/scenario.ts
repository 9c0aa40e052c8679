/** A command of a scenario, and what it must print. */
export interface Step {
  readonly args: readonly string[];
  /** How many characters a line of the terminal has, where that is said. */
  readonly columns: string | undefined;
  /** Name of the file that is standard input. */
  readonly stdin: string | undefined;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly exit: number;
}

/** A piece of the command line's contract, as `scenarios/README.md` describes it. */
export interface Scenario {
  readonly title: string;
  /** Content by name; a link has a target in its place, a folder nothing. */
  readonly files: ReadonlyMap<string, { readonly content?: string; readonly link?: string }>;
  readonly steps: readonly Step[];
}

/** Reads the scenarios of a text. */
export function scenariosOf(text: string): Scenario[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title: title.trim(), files: filesOf(lines), steps: stepsOf(title, lines) };
    });
}

function filesOf(lines: readonly string[]): Scenario["files"] {
  const files = new Map<string, { content?: string; link?: string }>();
  let open: { name: string; lines: string[] } | undefined;
  const close = () => {
    if (open) files.set(open.name, { content: `${open.lines.join("\n").trimEnd()}\n` });
    open = undefined;
  };
  for (const line of lines) {
    if (/^(?:--|\$|\||!|exit) /.test(line)) close();
    else open?.lines.push(line);
    const [, name, target] = /^-- (\S+)(?: -> (\S+))?$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (target !== undefined) files.set(name, { link: target });
    else if (name.endsWith("/")) files.set(name, {});
    else open = { name, lines: [] };
  }
  close();
  return files;
}

function stepsOf(title: string, lines: readonly string[]): Step[] {
  const steps: Step[] = [];
  let step: (Omit<Step, "exit" | "out" | "err"> & { out: string[]; err: string[] }) | undefined;
  for (const line of lines) {
    const [, columns, command, stdin] =
      /^\$ (?:COLUMNS=(\d+) )?open-tip(?: (.*?))?(?: < (\S+))?$/.exec(line) ?? [];
    const [, code] = /^exit (\d+)$/.exec(line) ?? [];
    if (line.startsWith("$ ")) step = { args: wordsOf(command ?? ""), columns, stdin, out: [], err: [] };
    else if (/^\|(?: |$)/.test(line)) step?.out.push(line.slice(2));
    else if (/^!(?: |$)/.test(line)) step?.err.push(line.slice(2));
    else if (code !== undefined && step) {
      steps.push({ ...step, exit: Number(code) });
      step = undefined;
    }
  }
  if (step || steps.length === 0) throw new Error(`the scenario "${title}" ends without an exit code`);
  return steps;
}

/** Words of a command line; those in quotation marks are one. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "");
}

/** Whether a text is what a scenario says; lines of `...` and pieces of `[..]` stand for anything. */
export function fits(text: string, expected: readonly string[]): boolean {
  const pattern = expected.map((line) =>
    line.trim() === "..." ? "(?:.*\n)*?" : `${line.split("[..]").map(escaped).join(".*")}\n`,
  );
  return new RegExp(`^${pattern.join("")}$`).test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
