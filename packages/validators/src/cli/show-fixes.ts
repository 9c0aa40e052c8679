import { once } from "node:events";
import { fixDiff } from "../fixes/fix-diff.ts";
import type { Input } from "../input.ts";
import { editableFile } from "../node/editable-file.ts";
import { plural } from "../printable.ts";
import type { OptionsOf } from "./fixer.ts";
import { visit } from "./sources.ts";

/** `open-tip check --fix-dry-run FILE…`: shows what would be changed. Returns 1 where something would, as `diff` does. */
export async function showFixes(
  paths: readonly string[],
  options: OptionsOf,
  unsafe: boolean,
): Promise<0 | 1 | 2> {
  let edits = 0;
  const { notOpened, results } = await visit(paths, async (input: Input) => {
    await editableFile(input.name);
    const lines = fixDiff(input, await options(input.name), { unsafe });
    let next = await lines.next();
    for (; !next.done; next = await lines.next())
      if (!process.stdout.write(next.value)) await once(process.stdout, "drain");
    edits += next.value;
    return next.value > 0;
  });
  const files = results.filter((isChanged) => isChanged).length;
  process.stderr.write(
    edits === 0
      ? "open-tip: nothing would be fixed.\n"
      : `open-tip: ${plural(edits, "value")} in ${plural(files, "file")} would be fixed; nothing was changed.\n`,
  );
  if (notOpened.length > 0) return 2;
  return edits > 0 ? 1 : 0;
}
