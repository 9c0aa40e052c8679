import { actors } from "@open-tip/corpus";
import type { Statement } from "@open-tip/schema";
import { reportEditions } from "@open-tip/schema/report-editions";
import { inline, link, pagePath } from "./markup.ts";
import { table } from "./table.ts";

const speakerNames = new Map<string, string>([
  ...actors.map(({ id, name }) => [id, name.en] as const),
  ...reportEditions.map(({ id, title }) => [id, title.en] as const),
]);

/** The name of an actor or an edition of the report as HTML; of another text, that it is not named. */
export function speakerName(id: string): string {
  const name = speakerNames.get(id);
  return inline(name ?? "A text that is not named");
}

/** Who said what, to whom and through whom, in the order of the article; quoted words below the gloss. */
export function statementTable(statements: readonly Statement[]): string {
  return table(
    ["Speaker", "What is said", "Rests on"],
    statements.map((statement) => ({
      id: statement.id.replaceAll("/", "-"),
      cells: [
        speakers(statement),
        said(statement),
        statement.evidence.map(({ start, end }) => `${start} to ${end}`).join("<br>"),
      ],
    })),
    { label: "Statements in the article", className: "statements" },
  );
}

function speakers({ speakers, addressees = [], relays = [] }: Statement): string {
  const quiet = (text: string) => `<br><span class="quiet">${text}</span>`;
  const names = speakers.map(({ speaker, role }) => speakerName(speaker) + (role ? quiet(inline(role)) : ""));
  const to = addressees.map(speakerName).join(", ");
  const through = relays.map(({ by }) => speakerName(by)).join(", ");
  return names.join("<br>") + (to && quiet(`to ${to}`)) + (through && quiet(`through ${through}`));
}

function said({ act, gloss, quotations = [] }: Statement): string {
  const kind = link(`${pagePath("code-lists/speech-act")}#code-${act}`, inline(act));
  return [kind, inline(gloss), ...quotations.map(({ exact }) => `<q>${inline(exact)}</q>`)].join("<br>");
}
