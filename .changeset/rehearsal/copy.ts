import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { npm, run } from "./run.ts";
import { checkout } from "./workspace.ts";

/**
 * Copies the last commit of the checkout with its history, and installs what it needs.
 * @returns the copy's folder
 */
export async function copyHead(folder: string): Promise<string> {
  // A tag of a release has an author, and no key that would have to be unlocked.
  const settings = { "user.name": "Rehearsal", "user.email": "rehearsal@localhost", "tag.gpgSign": "false" };
  const given = Object.entries(settings).flatMap(([name, value]) => ["--config", `${name}=${value}`]);
  await run("git", ["clone", "--quiet", ...given, checkout, folder], { cwd: checkout });
  // So nothing can be pushed back to the checkout.
  await run("git", ["remote", "remove", "origin"], { cwd: folder });
  await endHistory(folder);
  // npm would take long to unpack the same again. What differs from the lockfile, its installation mends; links stay
  // links, so those between packages lead to the copy's. Node's own way to copy is much slower.
  await run("cp", ["-RP", join(checkout, "node_modules"), folder], { cwd: folder });
  await npm(["install"], { cwd: folder });
  return folder;
}

/** Makes a shallow history look whole: changesets asks for more of it until there is all, and here is no more. */
async function endHistory(folder: string): Promise<void> {
  const shallow = join(folder, ".git/shallow");
  if (!existsSync(shallow)) return;
  for (const commit of readFileSync(shallow, "utf8").trim().split("\n"))
    await run("git", ["replace", "--graft", commit], { cwd: folder });
  rmSync(shallow);
}
