import { ListedFindings } from "./html/listed-findings.ts";
import { page } from "./html/page.ts";
import type { ReportFormatter } from "./report-writer.ts";

/** One page for people, whole in itself: to be opened in a browser, searched, printed and passed on. */
export const htmlReport: ReportFormatter = (options = {}) => {
  const listed = new ListedFindings();
  return {
    finding: (finding) => {
      // What rests is told by its number and the reason alone.
      if (!finding.suppressed) listed.add(finding);
      return "";
    },
    file: ({ groups }) => {
      listed.endFile(groups);
      return "";
    },
    end: (run) => page(run, listed, options),
  };
};
