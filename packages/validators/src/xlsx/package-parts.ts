import type { WorkbookLimits } from "./limits.ts";
import { Relationships } from "./relationships.ts";
import type { SeekableInput } from "./seekable-input.ts";
import { damaged, type Where } from "./workbook-error.ts";
import { toUtf8 } from "./xml-encoding.ts";
import { type XmlHandler, XmlScanner } from "./xml-scanner.ts";
import { readZipDirectory } from "./zip-directory.ts";
import type { ZipEntry } from "./zip-entries.ts";
import { readPart } from "./zip-part.ts";

/** The parts of an Office file (ECMA-376 part 2): a zip file whose entries refer to each other. */
export class PackageParts {
  readonly limits: WorkbookLimits;
  private readonly input: SeekableInput;
  /** Names of parts are the same if they differ in case only. */
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  private constructor(input: SeekableInput, limits: WorkbookLimits, entries: ReadonlyMap<string, ZipEntry>) {
    this.input = input;
    this.limits = limits;
    this.entries = entries;
  }

  /** @throws {OpenTipError} `not-a-workbook`, `bad-workbook` or `workbook-too-large` */
  static async open(input: SeekableInput, limits: WorkbookLimits): Promise<PackageParts> {
    const entries = new Map<string, ZipEntry>();
    for (const entry of (await readZipDirectory(input, limits)).entries) {
      const key = entry.name.toLowerCase();
      if (entries.has(key))
        throw damaged({ file: input.name, part: entry.name }, "there are two parts of this name");
      entries.set(key, entry);
    }
    return new PackageParts(input, limits, entries);
  }

  find(name: string): ZipEntry | undefined {
    return this.entries.get(name.toLowerCase());
  }

  where(entry?: ZipEntry): Where {
    return { file: this.input.name, ...(entry && { part: entry.name }) };
  }

  /** The bytes of a part, if they are no more than `most`. */
  async small(entry: ZipEntry, most: number): Promise<Uint8Array> {
    const found: number[] = [];
    if (entry.size <= most) {
      for await (const { bytes } of readPart(this.input, entry, this.limits))
        for (const byte of bytes) found.push(byte);
    }
    return Uint8Array.from(found);
  }

  /**
   * Reads an XML part. Control returns with each piece, and as often as the handler pauses: `bytesRead` counts the
   * compressed bytes so far.
   */
  async *scan(
    entry: ZipEntry,
    handler: XmlHandler,
    shouldPause?: () => boolean,
  ): AsyncGenerator<{ readonly bytesRead: number }> {
    const where = this.where(entry);
    const scanner = new XmlScanner(where, handler, shouldPause);
    for await (const { bytes, bytesRead } of toUtf8(readPart(this.input, entry, this.limits), where)) {
      scanner.push(bytes);
      while (!scanner.run()) yield { bytesRead };
      yield { bytesRead };
    }
    scanner.end();
  }

  /** Reads an XML part to its end. */
  async read<T extends XmlHandler>(entry: ZipEntry, handler: T): Promise<T> {
    for await (const _ of this.scan(entry, handler));
    return handler;
  }

  /** What a part refers to; `undefined` stands for the package itself. */
  async relationshipsOf(part?: ZipEntry): Promise<Relationships> {
    const name = part?.name ?? "";
    const slash = name.lastIndexOf("/") + 1;
    const entry = this.find(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    const relationships = new Relationships(name.slice(0, slash), this.where(entry), this.limits);
    return entry ? this.read(entry, relationships) : relationships;
  }
}
