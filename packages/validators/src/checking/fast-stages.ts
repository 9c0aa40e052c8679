import type { FileStart, RowFormat } from "../fast/row-format.ts";
import { type RowSink, scanFile } from "../fast/scan-file.ts";
import type { Finding } from "../finding.ts";
import type { CheckOptions } from "../options.ts";
import type { Placement } from "../placement.ts";
import { withoutFirst } from "../read-rows.ts";
import type { FastChecks } from "../table-checks.ts";
import type { Batch } from "./batch.ts";
import type { Inspection } from "./inspection.ts";

/** From where on a kernel reads the rows of a file, and what takes note of them. */
export interface FastStart {
  readonly from: FileStart;
  readonly format: RowFormat;
  readonly checks: FastChecks;
  /** How many bytes of the file were read so far, where those that a kernel reads are not the file's own. */
  readonly bytesRead?: () => number;
}

/** Reads the rows of a file by a kernel. */
export async function* fastStages(
  inspection: Inspection,
  bytes: AsyncIterable<Uint8Array>,
  { from, format, checks, bytesRead }: FastStart,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  let findings: Finding[] = [];
  let placements: Placement[] = [];
  const sink: RowSink = {
    met: (scan, at, block) => {
      // First, because it may leave rows to the exact check that the kernel did not.
      checks.met(scan, at, block);
      inspection.count(scan, format.absentIn?.(at.row, scan.rows) ?? 0);
    },
    done: () => checks.done?.(findings),
    doubtful: (row) => {
      const before = findings.length;
      checks.doubtful(row, findings);
      inspection.suspect(row, findings, before);
    },
    unproven: (row) => inspection.readRow(row, findings, placements),
  };
  const engine = options.engine === "javascript" ? options.engine : undefined;
  const body = withoutFirst(bytes, from.byteOffset);
  const { programs, seed } = checks;
  for await (const read of scanFile(body, programs, format, from, sink, { engine, seed })) {
    inspection.coverage.bytesRead = bytesRead?.() ?? read;
    if (findings.length === 0 && placements.length === 0) continue;
    yield { findings, placements };
    findings = [];
    placements = [];
  }
}
