import { unlimited } from "../line-layout.ts";
import { renderPretty } from "../render-pretty.ts";
import { settingsLines } from "../render-resting.ts";
import { renderTotals } from "../render-totals.ts";
import { renderVerdict } from "../render-verdict.ts";
import type { ReportFormatter } from "./report-writer.ts";

/** For people in a terminal. */
export const prettyReport: ReportFormatter = ({
  paint,
  quiet = false,
  layout = unlimited,
  ...shown
} = {}) => {
  let before = "";
  return {
    framed: !quiet,
    file: (report, frames) => {
      if (quiet) return renderVerdict(report, paint);
      const text = before + renderPretty(report, paint, { ...shown, layout, frames });
      before = "\n";
      return text;
    },
    end: (run) => {
      const { reports, notOpened, passedOver } = run;
      // One file alone has said all there is to say.
      const single = reports.length + notOpened.length === 1 && passedOver.length === 0;
      const totals = single ? "" : before + renderTotals(run, paint, { quiet });
      const settings = settingsLines(run, paint).map((line) => `${line}\n`);
      return layout.wrap(totals + settings.join(""));
    },
  };
};
