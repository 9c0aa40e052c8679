import { actors } from "@open-tip/corpus";
import type { Statement } from "@open-tip/schema";
import { inline, link, pagePath } from "./markup.ts";
import { table } from "./table.ts";

const actorNames = new Map<string, string>(actors.map(({ id, name }) => [id, name.en]));
/** The name of an actor as HTML; of what is no actor of the corpus, its id. */
export function actorName(id: string): string {
  return inline(actorNames.get(id) ?? id);
}

/** Who said what, through whom, in the order of the article; quoted words below the gloss. */
export function statementTable(statements: readonly Statement[]): string {
  return table(
    ["Speaker", "What is said", "Act", "Rests on"],
    statements.map(({ id, speakers, relays = [], gloss, quotations = [], act, evidence }) => ({
      id: id.replaceAll("/", "-"),
      cells: [
        speakers
          .map(
            ({ speaker, role }) =>
              `${actorName(speaker)}${role ? `<br><span class="quiet">${inline(role)}</span>` : ""}`,
          )
          .join("; ") +
          (relays.length > 0
            ? `<br><span class="quiet">through ${relays.map(({ by }) => actorName(by)).join(", ")}</span>`
            : ""),
        inline(gloss) + quotations.map(({ exact }) => `<br><q>${inline(exact)}</q>`).join(""),
        link(`${pagePath("code-lists/speech-act")}#code-${act}`, inline(act)),
        evidence.map(({ start, end }) => `code points ${start} to ${end}`).join("; "),
      ],
    })),
    { label: "Statements in the article" },
  );
}
