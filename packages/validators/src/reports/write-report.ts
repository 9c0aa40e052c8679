import { report } from "../check.ts";
import { handedOver } from "../handed-over.ts";
import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import type { FileReport } from "../report.ts";
import { type ReportFormat, reportFormats } from "./formats.ts";
import type { WriterOptions } from "./report-writer.ts";

/** How to check, and how to write what is found. */
export type WriteOptions = CheckOptions &
  WriterOptions & {
    /** How many equal findings are shown by formats that fold them. */
    readonly samples?: number | undefined;
  };

/**
 * Checks one input and yields its report in some format, in pieces of text as they come. Formats that show every finding
 * show every one; memory does not grow with their number.
 */
export function writeReport(
  input: Input,
  format: ReportFormat,
  options: WriteOptions = {},
): AsyncGenerator<string, FileReport> {
  const writer = reportFormats[format](options);
  return handedOver(async (hand) => {
    const write = async (text: string) => {
      if (text !== "") await hand(text);
    };
    const checked = await report(input, {
      ...options,
      ...(writer.finding && {
        onFindings: (findings) => write(findings.map((finding) => writer.finding?.(finding) ?? "").join("")),
      }),
    });
    await write(writer.file?.(checked) ?? "");
    await write(writer.end({ reports: [checked], passedOver: [], notOpened: [] }));
    return checked;
  });
}
