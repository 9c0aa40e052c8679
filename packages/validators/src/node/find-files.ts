import { realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { plural, visible } from "../printable.ts";
import type { FileNotOpened, FilePassedOver } from "../run-report.ts";
import { fileError } from "./file-error.ts";
import { isWithin, type LinkTarget, linkTarget } from "./link-target.ts";
import { passedOverByName } from "./table-name.ts";
import { type Met, walkFolder } from "./walk-folder.ts";

/** The files that paths name, and what was met beside them. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly passedOver: readonly FilePassedOver[];
  readonly notOpened: readonly FileNotOpened[];
}

/**
 * Finds the files that paths, folders and patterns name, each once, in the order given, and within a folder by name.
 * Of a folder, and of the folders in it, those that are named as tables are; of a pattern (`data/*.csv`), what matches.
 * Hidden folders and `node_modules` are not looked into, and links that lead out of the folder are not followed.
 * A path that names nothing is one of the files: to open it says what is wrong.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const finder = new Finder();
  for (const path of paths) await finder.add(path);
  return finder;
}

/** What is looked for in a folder. */
interface Search {
  readonly folder: string;
  readonly depth: number;
  /** Whether a path is asked for at all; of others nothing is said. */
  readonly matches: (path: string) => boolean;
  /** Why a file that is asked for is passed over, by its name. */
  readonly passedOver: (name: string) => string | undefined;
}

const reasons: Readonly<Partial<Record<Met["kind"], string>>> = {
  hidden: "hidden: its name begins with a dot",
  packages: "a folder of installed packages",
  special: "no file, but a pipe, a socket or a device",
};
const SAME = "the same file as";
const LEADS_OUT = "a link that leads out of the folder; give by name what it leads to";
const FOLDER_LINK = "a link to a folder, which is looked at under its own name";

class Finder implements FoundFiles {
  readonly files: string[] = [];
  readonly passedOver: FilePassedOver[] = [];
  readonly notOpened: FileNotOpened[] = [];
  /** Each file that was taken, by the path that no link leads to. */
  private readonly taken = new Map<string, string>();

  async add(path: string): Promise<void> {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) return this.addFolder(path);
    const glob = found ? undefined : (await import("./glob.ts")).globOf(path);
    if (!glob) return this.take(path);
    if (await this.finds({ ...glob, passedOver: () => undefined })) return;
    const message = `No file matches ${visible(path)}.`;
    const remedy = "Check the pattern: * stands for names in one folder, ** for folders in folders too.";
    this.notOpened.push({ path, code: "no-files", message, remedy });
  }

  private async addFolder(folder: string): Promise<void> {
    const before = this.passedOver.length;
    const depth = Number.POSITIVE_INFINITY;
    if (await this.finds({ folder, depth, matches: () => true, passedOver: passedOverByName })) return;
    const others = this.passedOver.length - before;
    const beside = others > 0 ? ` (${plural(others, "other thing")} passed over)` : "";
    const message = `The folder ${visible(folder)} holds no file that is named as a table is${beside}.`;
    const remedy = "Give a file by its name, or a pattern, to have it checked whatever it is called.";
    this.notOpened.push({ path: folder, code: "no-files", message, remedy });
  }

  /** Takes what a search finds; returns whether it found anything, be it again or unreadable. */
  private async finds(search: Search): Promise<boolean> {
    const before = this.files.length + this.notOpened.length;
    const passedOver = this.passedOver.length;
    const met: Met[] = [];
    for await (const one of walkFolder(search.folder, search.depth)) met.push(one);
    // A file is taken by its own name, and by a link only where nothing else leads to it.
    const own = new Map<string, string>();
    for (const { kind, path } of met) {
      if (kind !== "file" || !this.wanted(search, path)) continue;
      own.set(await realpath(path).catch(() => path), path);
    }
    const root = await realpath(search.folder).catch(() => search.folder);
    for (const one of met) {
      if (one.kind === "link") await this.meetLink(one.path, search, root, own);
      else await this.meet(one, search);
    }
    const again = this.passedOver.slice(passedOver).some(({ reason }) => reason.startsWith(SAME));
    return this.files.length + this.notOpened.length > before || again;
  }

  private wanted({ matches, passedOver }: Search, path: string): boolean {
    return matches(path) && passedOver(basename(path)) === undefined;
  }

  private async meet(met: Met, search: Search): Promise<void> {
    const { kind, path } = met;
    if (kind === "unreadable") {
      const { code, message, remedy } = fileError(path, met.error, "folder");
      this.notOpened.push({ path, code, message, remedy });
    } else if (search.matches(path)) {
      const reason = reasons[kind] ?? search.passedOver(basename(path));
      if (reason === undefined) await this.take(path);
      else this.passedOver.push({ path, reason });
    }
  }

  private async meetLink(
    path: string,
    search: Search,
    root: string,
    own: ReadonlyMap<string, string>,
  ): Promise<void> {
    const target: LinkTarget = await linkTarget(path);
    const isFolder = target.kind === "folder";
    if (isFolder ? search.depth === 1 : !search.matches(path)) return;
    const byName = isFolder ? undefined : search.passedOver(basename(path));
    if (byName !== undefined) this.passedOver.push({ path, reason: byName });
    else if (target.kind === "nothing") await this.take(path);
    else if (!isWithin(root, target.path)) this.passedOver.push({ path, reason: LEADS_OUT, unread: true });
    else if (isFolder) this.passedOver.push({ path, reason: FOLDER_LINK });
    else await this.take(path, own.get(target.path));
  }

  /** Takes a file, unless it has another name by which it is or will be taken. */
  private async take(path: string, ownName?: string): Promise<void> {
    const target = await realpath(path).catch(() => path);
    const other = ownName ?? this.taken.get(target);
    if (other !== undefined) {
      this.passedOver.push({ path, reason: `${SAME} ${visible(other)}` });
      return;
    }
    this.taken.set(target, path);
    this.files.push(path);
  }
}
