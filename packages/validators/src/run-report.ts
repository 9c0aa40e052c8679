import type { OpenTipErrorCode } from "./errors.ts";
import type { TogetherReport } from "./files-together.ts";
import { type Severity, severities } from "./finding.ts";
import { restingCount } from "./render-resting.ts";
import type { FileReport } from "./report.ts";
import type { BaselineTally } from "./settings/file-baseline.ts";

/** What was met and not checked, and why, in words that follow on its name. */
export interface FilePassedOver {
  readonly path: string;
  readonly reason: string;
  /** Whether tables may be in it that were asked for: then not everything was checked. */
  readonly unread?: boolean;
}

/** What could not be opened, and why. */
export interface FileNotOpened {
  readonly path: string;
  readonly code: OpenTipErrorCode;
  readonly message: string;
  readonly remedy: string;
}

/** What came of all that one call was to check. */
export interface RunReport {
  readonly reports: readonly FileReport[];
  readonly passedOver: readonly FilePassedOver[];
  readonly notOpened: readonly FileNotOpened[];
  /** What only all files together show, where there are several. */
  readonly together?: TogetherReport;
  /** What came of the baseline, where there is one. */
  readonly baseline?: BaselineTally & { readonly file: string };
  /** Settings that had no effect on any file, one sentence each. */
  readonly unusedSettings?: readonly string[];
}

/** Sums over the files of a call. */
export interface RunTotals {
  readonly files: number;
  readonly passedOver: number;
  readonly notOpened: number;
  readonly rowsRead: number;
  readonly rowsChecked: number;
  readonly rowsRejected: number;
  /** Exact number of findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that rest and are not in `counts`. */
  readonly suppressed: number;
  /** Whether everything that was asked for was checked. */
  readonly complete: boolean;
}

/** Adds up the files of a call. */
export function totalsOf({ reports, passedOver, notOpened, together }: RunReport): RunTotals {
  const sum = (value: (report: FileReport) => number) =>
    reports.reduce((total, report) => total + value(report), 0);
  return {
    files: reports.length,
    passedOver: passedOver.length,
    notOpened: notOpened.length,
    rowsRead: sum(({ coverage }) => coverage.rowsRead),
    rowsChecked: sum(({ coverage }) => coverage.rowsChecked),
    rowsRejected: sum(({ coverage }) => coverage.rowsRejected),
    counts: Object.fromEntries(
      severities.map((severity) => [
        severity,
        sum(({ counts }) => counts[severity]) + (together?.counts[severity] ?? 0),
      ]),
    ) as Record<Severity, number>,
    suppressed: sum(({ suppressed }) => restingCount(suppressed)) + restingCount(together?.suppressed),
    complete:
      notOpened.length === 0 &&
      together?.complete !== false &&
      !passedOver.some(({ unread }) => unread) &&
      reports.every(({ coverage }) => coverage.complete),
  };
}
