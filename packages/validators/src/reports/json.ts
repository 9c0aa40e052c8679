import { OpenTipError } from "../errors.ts";
import { renderJson } from "../render-json.ts";
import type { ReportFormatter } from "./report-writer.ts";

/**
 * All reports of the run as one value.
 * @throws {OpenTipError} `report-too-long` on writing, where it is longer than one text can be
 */
export const jsonReport: ReportFormatter = ({ failOn, maxWarnings } = {}) => ({
  end: (run) => {
    try {
      return renderJson(run.reports, failOn, { ...run, maxWarnings });
    } catch (error) {
      // The one RangeError that writing a value of finite depth has.
      if (!(error instanceof RangeError)) throw error;
      throw new OpenTipError(
        "report-too-long",
        "The report is longer than one JSON text can be here (about 512 MB).",
        "Write it as ndjson, which goes line by line, or show fewer samples.",
      );
    }
  },
});
