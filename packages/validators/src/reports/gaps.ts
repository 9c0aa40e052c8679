import type { RunReport } from "../run-report.ts";

/** Something that was asked for and not checked. */
export interface Gap {
  /** Name of the file; absent where it is about all files. */
  readonly file?: string;
  readonly message: string;
}

/** What was asked for and not checked: a report without findings must not look like success then. */
export function gapsOf({ reports, passedOver, notOpened, together }: RunReport): Gap[] {
  return [
    ...notOpened.map(({ path, message, remedy }) => ({ file: path, message: `${message} ${remedy}` })),
    ...reports.flatMap(({ file, coverage }) =>
      coverage.incompleteBecause.map((reason) => ({
        file,
        message: `Not everything was checked: ${reason}`,
      })),
    ),
    ...passedOver
      .filter(({ unread }) => unread)
      .map(({ path, reason }) => ({ file: path, message: `Passed over: ${reason}.` })),
    ...(together?.incompleteBecause ?? []).map((reason) => ({
      message: `Not everything was checked: ${reason}.`,
    })),
  ];
}
