import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../../packages/validators/src/cli.ts", import.meta.url));
const PACKAGE = "@open-tip/validators";

/**
 * An environment in which `npx --yes @open-tip/validators` runs the checker of this repository, which is not published
 * yet; npx of anything else fails.
 * @param folder where its script is put
 */
export function standInNpx(folder: string): NodeJS.ProcessEnv {
  const script = join(folder, "npx");
  const node = `"${process.execPath}" --conditions=@open-tip/source "${cli}"`;
  writeFileSync(
    script,
    `#!/bin/sh\n[ "$1 $2" = "--yes ${PACKAGE}" ] || { echo "no such package: $2" >&2; exit 2; }\nshift 2\nexec ${node} "$@"\n`,
  );
  chmodSync(script, 0o755);
  return { ...process.env, NO_COLOR: "1", PATH: `${folder}:${process.env.PATH}` };
}
