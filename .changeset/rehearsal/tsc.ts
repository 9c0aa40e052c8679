import { type Printed, run } from "./run.ts";

/** The two ways in which TypeScript finds packages as Node or a bundler does. */
export const resolutions = ["nodenext", "bundler"] as const;

/** Type-checks a file with the TypeScript of its project, every declaration included. */
export function tsc(
  folder: string,
  resolution: (typeof resolutions)[number],
  file: string,
  options: readonly string[],
): Promise<Printed> {
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const target = ["--strict", "--target", "es2022", "--lib", "es2023,dom"];
  const args = ["--ignoreConfig", ...target, "--module", module, "--moduleResolution", resolution];
  return run("node_modules/.bin/tsc", [...args, ...options, file], { cwd: folder });
}
