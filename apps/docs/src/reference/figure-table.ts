import type { Figure } from "@open-tip/schema";
import { anchorOf, lastPart, nameHtml, recordAddress } from "./corpus/names.ts";
import { outcomes } from "./corpus/verifications.ts";
import { edtfWords } from "./edtf.ts";
import { code, inline, link, pagePath } from "./markup.ts";
import { table } from "./table.ts";

/** Which numbers a source gives: as printed and as read, of what, of which time, and credited to whom. */
export function figureTable(figures: readonly Figure[]): string {
  return table(
    ["As stated", "Read as", "What is counted", "Credited to"],
    figures.map((figure) => ({
      id: anchorOf(figure.id),
      cells: [
        inline(figure.asStated) + statementLink(figure),
        `${code(figure.qualifier)} ${numberOf(figure)} ${inline(figure.unit)}, ${measureLink(figure)}`,
        inline(figure.counted) +
          (figure.period ? `<br><span class="quiet">${inline(edtfWords(figure.period.date))}</span>` : "") +
          outcomes(figure.verifications, figure.source),
        (figure.attributedTo ?? []).map(nameHtml).join(", ") || "nobody",
      ],
    })),
    { label: "Figures in the article" },
  );
}

function statementLink({ statement }: Figure): string {
  if (statement === undefined) return "";
  return `<br>${link(recordAddress(statement), `statement ${lastPart(statement)}`)}`;
}

function numberOf({ value, minimum, maximum }: Figure): string {
  const number = (one: number) => one.toLocaleString("en-GB");
  if (value !== undefined) return number(value);
  return [minimum, maximum].flatMap((one) => (one === undefined ? [] : [number(one)])).join(" to ");
}

function measureLink({ measure, per }: Figure): string {
  const name = per === undefined ? measure : `${measure} per ${per}`;
  return link(`${pagePath("code-lists/figure-measure")}#code-${measure}`, inline(name));
}
