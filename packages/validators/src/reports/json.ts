import { renderJson } from "../render-json.ts";
import type { ReportFormatter } from "./report-writer.ts";

/** All reports of the run as one value. */
export const jsonReport: ReportFormatter = ({ failOn, maxWarnings } = {}) => ({
  end: (run) => renderJson(run.reports, failOn, { ...run, maxWarnings }),
});
