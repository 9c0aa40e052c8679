import { execFileSync, spawnSync } from "node:child_process";

const runs = () => spawnSync("Rscript", ["--version"]).status === 0;

/** Makes sure that there is R: Debian's, where nothing else is at hand. */
export function prepareR(): void {
  if (runs()) return;
  const steps = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "r-base-core"],
  ] as const;
  for (const [command, ...args] of steps) {
    const { status, error, stderr } = spawnSync(command, args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0)
      throw new Error(
        `The examples in R need Rscript on the PATH, and \`${[command, ...args].join(" ")}\` failed: ` +
          `${error?.message ?? stderr.trim()}. Install R, or leave \`npm run test:interop\` to CI.`,
      );
  }
  if (!runs()) throw new Error("The package r-base-core is installed, and Rscript does not run.");
}

/** Runs a script in a folder, and returns what it prints. */
export function runR(script: string, cwd: string, env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync("Rscript", ["--vanilla", script], { cwd, encoding: "utf8", env });
}
