import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { OpenTipError } from "../errors.ts";
import type { RunReport } from "../run-report.ts";
import { type BaselineCounts, type BaselineTally, FileBaseline } from "../settings/file-baseline.ts";
import { isObject } from "../settings/rule-setting-faults.ts";

/** Version of the form in which baselines are written. */
const VERSION = 1;

/** What a baseline holds: counts of findings by rule and fingerprint, for each file and for all together. */
interface Stored {
  readonly openTipBaseline: typeof VERSION;
  /** Whether fingerprints are of findings without values. */
  readonly redacted?: true;
  readonly files: Readonly<Record<string, BaselineCounts>>;
  readonly together?: BaselineCounts;
}

/** What is done with a baseline beside letting findings rest. */
export type BaselineUse = "only use" | "write" | "prune";

/** The baseline of a call: what was found before, in a file that can be read, compared and kept with the data. */
export class BaselineFile {
  private readonly path: string;
  private readonly use: BaselineUse;
  private readonly stored: Stored;
  private readonly baselines = new Map<string, FileBaseline>();
  readonly together: FileBaseline;

  private constructor(path: string, use: BaselineUse, stored: Stored) {
    this.path = path;
    this.use = use;
    this.stored = stored;
    this.together = this.baseline(stored.together);
  }

  /**
   * Opens a baseline. One that is to be written need not be there.
   * @throws {OpenTipError} `file-not-found` or `bad-baseline`
   */
  static async open(path: string, use: BaselineUse, redact: boolean): Promise<BaselineFile> {
    const found = existsSync(path) ? await read(path) : undefined;
    if (use === "write") {
      const redacted = redact && { redacted: true as const };
      // Fingerprints of the other kind fit nothing.
      const keep = found && (found.redacted ?? false) === redact ? found : undefined;
      return new BaselineFile(path, use, { openTipBaseline: VERSION, ...redacted, files: keep?.files ?? {} });
    }
    if (found) return new BaselineFile(path, use, found);
    throw new OpenTipError(
      "file-not-found",
      `There is no baseline ${path}.`,
      "Write one first: open-tip check FILE --write-baseline and its name.",
    );
  }

  /** What was found in a file before. */
  of(file: string): FileBaseline {
    const key = this.key(file);
    const known = this.baselines.get(key);
    if (known) return known;
    const { files } = this.stored;
    const baseline = this.baseline(Object.hasOwn(files, key) ? files[key] : undefined);
    this.baselines.set(key, baseline);
    return baseline;
  }

  /** What came of it. */
  tally(run: RunReport): BaselineTally & { readonly file: string } {
    const tallies = run.reports.map((report) => this.of(report.file).tally(judgedBy(report)));
    if (run.together) tallies.push(this.together.tally(() => this.sawAll(run)));
    const sum = (name: keyof BaselineTally) => tallies.reduce((total, one) => total + one[name], 0);
    const gone = this.use === "write" ? 0 : sum("gone");
    return { file: basename(this.path), resting: sum("resting"), fresh: sum("fresh"), gone };
  }

  /** Files that it knows and that are gone, one sentence each. */
  unused(): string[] {
    if (this.use !== "only use") return [];
    return this.lost().map(
      (key) =>
        `${basename(this.path)} has findings of ${key}, which is not there any more: --prune-baseline takes them out.`,
    );
  }

  /** Writes it anew, if that is asked for. */
  async finish(run: RunReport): Promise<void> {
    if (this.use === "only use") return;
    const files: Record<string, BaselineCounts> = { ...this.stored.files };
    for (const key of this.lost()) delete files[key];
    for (const report of run.reports)
      files[this.key(report.file)] = this.counts(this.of(report.file), judgedBy(report));
    const together = run.together
      ? this.counts(this.together, () => this.sawAll(run))
      : (this.stored.together ?? {});
    const { redacted } = this.stored;
    const text = written({ openTipBaseline: VERSION, ...(redacted && { redacted }), files, together });
    const beside = `${this.path}.${process.pid}.part`;
    await writeFile(beside, text).catch((error: NodeJS.ErrnoException) => {
      throw new OpenTipError(
        "file-not-writable",
        `${this.path} cannot be written (${error.code}).`,
        "Check the folder, its permissions and its space.",
      );
    });
    await rename(beside, this.path);
  }

  private counts(baseline: FileBaseline, judged: (rule: string) => boolean): BaselineCounts {
    return this.use === "write" ? baseline.found(judged) : baseline.pruned(judged);
  }

  private baseline(known: BaselineCounts | undefined): FileBaseline {
    const { redacted } = this.stored;
    return new FileBaseline(known, { redacted, all: this.use === "write", from: basename(this.path) });
  }

  private key(file: string): string {
    return relative(dirname(resolve(this.path)), resolve(file))
      .split(sep)
      .join("/");
  }

  private lost(): string[] {
    const folder = dirname(resolve(this.path));
    return Object.keys(this.stored.files).filter(
      (key) => !this.baselines.has(key) && !existsSync(resolve(folder, key)),
    );
  }

  /** Whether all files that it knows were checked. */
  private sawAll({ reports, together }: RunReport): boolean {
    const seen = new Set(reports.map(({ file }) => this.key(file)));
    return together?.complete === true && Object.keys(this.stored.files).every((key) => seen.has(key));
  }
}

/** Of which rules something can be said to be gone: those that were applied, to a file that was checked whole. */
function judgedBy({ coverage }: RunReport["reports"][number]): (rule: string) => boolean {
  const run: ReadonlySet<string> = new Set(coverage.rulesRun);
  return (rule) => coverage.complete && run.has(rule);
}

async function read(path: string): Promise<Stored> {
  const text = await readFile(path, "utf8");
  const value = parsed(text);
  if (isObject(value) && value.openTipBaseline === VERSION && isStored(value)) return value;
  const newer = isObject(value) && Number(value.openTipBaseline) > VERSION;
  throw new OpenTipError(
    "bad-baseline",
    `${path} is no baseline${newer ? " that this version reads" : ""}.`,
    newer ? "Update open-tip." : "Give a file that --write-baseline wrote, or another name.",
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isStored(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & Stored {
  const { files, together = {}, redacted = true } = value;
  return redacted === true && isObject(files) && [...Object.values(files), together].every(isCounts);
}

function isCounts(value: unknown): value is BaselineCounts {
  return (
    isObject(value) &&
    Object.values(value).every(
      (counts) =>
        isObject(counts) &&
        Object.values(counts).every((one) => Number.isSafeInteger(one) && (one as number) > 0),
    )
  );
}

/** Sorted, so that a change of it shows what has changed. */
function written({ openTipBaseline, redacted, files, together = {} }: Stored): string {
  const filled = Object.entries(files).filter(([, counts]) => Object.keys(counts).length > 0);
  const all = {
    openTipBaseline,
    ...(redacted && { redacted }),
    files: sorted(Object.fromEntries(filled)),
    ...(Object.keys(together).length > 0 && { together: sorted(together) }),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
