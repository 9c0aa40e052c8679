import { listed } from "../printable.ts";
import type { RunReport } from "../run-report.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import { isLookedAt } from "./file-pattern.ts";

/**
 * What of a configuration had no effect on the files of a call, one sentence each. A pattern that fits none of them is
 * told only where the call looked at all that it could fit.
 * @param args what the call names
 */
export function unusedSettings(
  effective: EffectiveConfig,
  { reports, together }: RunReport,
  args: readonly string[],
): string[] {
  const { loaded, config } = effective;
  if (!loaded) return [];
  const files = reports.map(({ file }) => file);
  const fitsNone = (patterns: string | readonly string[] | undefined) =>
    !files.some((file) => effective.fits(patterns, file));
  const isUseless = (patterns: string | readonly string[] | undefined) =>
    patterns !== undefined && fitsNone(patterns) && isLookedAt(patterns, loaded.folder, args);
  const groups = [...reports.flatMap(({ suppressed = [] }) => suppressed), ...(together?.suppressed ?? [])];
  const used = new Set(groups.map(({ suppression }) => suppression.from));
  const overrides = (config.overrides ?? []).flatMap(({ files: patterns }, at) =>
    isUseless(patterns) ? [`overrides[${at}] of ${loaded.name} fits no file: ${inWords(patterns)}.`] : [],
  );
  const ignores = effective.ignores().flatMap(({ entry, from }) => {
    if (isUseless(entry.files)) return [`${from} fits no file: ${inWords(entry.files ?? [])}.`];
    if (used.has(from) || files.length === 0 || fitsNone(entry.files)) return [];
    return [`${from} (${entry.rule}) lets nothing rest in the files that were checked.`];
  });
  return [...overrides, ...ignores];
}

function inWords(patterns: string | readonly string[]): string {
  return listed([patterns].flat(), "or");
}
