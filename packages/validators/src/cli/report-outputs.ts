import { once } from "node:events";
import { OpenTipError } from "../errors.ts";
import type { Finding } from "../finding.ts";
import type { Frames } from "../frames/frames.ts";
import type { FileReport } from "../report.ts";
import { type ReportFormat, reportFormats } from "../reports/formats.ts";
import type { ReportWriter, WriterOptions } from "../reports/report-writer.ts";
import type { RunReport } from "../run-report.ts";
import { layoutFor } from "./line-layout.ts";
import { ReportFile } from "./report-file.ts";
import { oneOf } from "./report-options.ts";

/** Where one report goes. */
interface Target {
  write(text: string): Promise<void>;
}

/** The formats that `check` knows. */
export const formatNames = Object.keys(reportFormats) as ReportFormat[];

const stdout: Target = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
};

/** The reports of one call: one on standard output, and any number in files. */
export class ReportOutputs {
  private readonly files: readonly ReportFile[];
  private readonly outputs: readonly { readonly writer: ReportWriter; readonly target: Target }[];

  /**
   * @param format what goes to standard output
   * @param given values of `--output`, each FORMAT=FILE
   * @throws {OpenTipError} `bad-option`
   */
  constructor(format: ReportFormat, given: readonly string[], options: WriterOptions, force: boolean) {
    const pairs = given.map(pairOf);
    this.files = pairs.map(({ path }) => new ReportFile(path, force));
    const ofFiles = { paint: undefined, quiet: false, layout: layoutFor() };
    this.outputs = [
      { writer: reportFormats[format](options), target: stdout },
      // Colours are for a terminal only, and who wants little there wants all in the file.
      ...pairs.map((pair, at) => ({
        writer: reportFormats[pair.format]({ ...options, ...ofFiles }),
        target: this.files[at] ?? stdout,
      })),
    ];
  }

  /** Makes ready to write, before anything is checked. */
  async open(checked: readonly string[]): Promise<void> {
    const taken = new Set<string>();
    for (const file of this.files) {
      const path = await file.open(checked);
      if (taken.has(path))
        throw new OpenTipError(
          "bad-option",
          `Two reports are to go to ${file.path}.`,
          "Give each a file of its own.",
        );
      taken.add(path);
    }
  }

  /** What takes findings as they come; absent where no format shows each of them. */
  get onFindings(): ((findings: readonly Finding[]) => Promise<void>) | undefined {
    if (!this.outputs.some(({ writer }) => writer.finding)) return undefined;
    return (findings) =>
      this.write((writer) => findings.map((finding) => writer.finding?.(finding) ?? "").join(""));
  }

  /** Whether some format shows what stands at the places of findings. */
  get framed(): boolean {
    return this.outputs.some(({ writer }) => writer.framed);
  }

  file(report: FileReport, frames?: Frames): Promise<void> {
    return this.write((writer) => writer.file?.(report, frames) ?? "");
  }

  /** Ends the reports, and puts the files where they belong. */
  async end(run: RunReport): Promise<void> {
    await this.write((writer) => writer.end(run));
    for (const file of this.files) await file.finish();
  }

  /** Leaves nothing behind of reports that were not ended. */
  async close(): Promise<void> {
    for (const file of this.files) await file.discard();
  }

  private async write(text: (writer: ReportWriter) => string): Promise<void> {
    for (const { writer, target } of this.outputs) {
      const piece = text(writer);
      if (piece !== "") await target.write(piece);
    }
  }
}

function pairOf(given: string): { format: ReportFormat; path: string } {
  const at = given.indexOf("=");
  const path = given.slice(at + 1);
  if (at < 1 || path === "")
    throw new OpenTipError(
      "bad-option",
      `--output ${JSON.stringify(given)} does not say a format and a file.`,
      "Give both, as --output junit=report.xml",
    );
  return { format: oneOf("--output", given.slice(0, at), formatNames), path };
}
