import { type ChildProcess, spawn } from "node:child_process";

/** Where a command runs, and what it is told. */
export interface Place {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit status that is right. */
  readonly status?: number;
}

/** What a command printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

const LAST_LINES = 40;
const PATIENCE = 5_000;
const running = new Set<ChildProcess>();
const interruption = new AbortController();

/** Fails whatever runs now, and whatever would run next. */
export function interrupt(signal: string): void {
  interruption.abort(new Error(`interrupted by ${signal}`));
  void endAll();
}

/** Ends all commands that still run, with all that they started. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map(end));
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    // Turbo's tasks are in sessions of their own, and only turbo can end them: it is given the time for it.
    const timer = setTimeout(() => {
      kill(child, "SIGKILL");
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, PATIENCE);
    child.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    kill(child, "SIGTERM");
  });
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Starts a command that goes on while others run. `ended` is settled when it is over, and fails if its status is wrong. */
export function start(
  command: string,
  args: readonly string[],
  { cwd, env, status = 0 }: Place,
  ipc = false,
) {
  interruption.signal.throwIfAborted();
  // A group of its own, so that ending it ends its children too.
  const child = spawn(command, args, {
    cwd,
    detached: true,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe", ...(ipc ? (["ipc"] as const) : [])],
  });
  running.add(child);
  const pieces = { stdout: "", stderr: "" };
  let all = "";
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      pieces[stream] += text;
      all += text;
    });
  const ended = new Promise<Printed>((resolve, reject) => {
    child.once("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.once("close", (code, signal) => {
      running.delete(child);
      if (interruption.signal.aborted) reject(interruption.signal.reason);
      else if (code === status) resolve(pieces);
      else {
        const lines = all.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
        reject(
          new Error(
            `\`${[command, ...args].join(" ")}\` ended with ${signal ?? code}, not ${status}:\n${lines}`,
          ),
        );
      }
    });
  });
  return { child, ended };
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], place: Place): Promise<Printed> {
  return start(command, args, place).ended;
}

/** Runs npm, without what it says to a person. */
export function npm(args: readonly string[], place: Place): Promise<Printed> {
  return run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], place);
}
