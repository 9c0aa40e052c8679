import { diagnoses } from "@open-tip/validators";
import { blocks, code, inline, link, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

type Kind = (typeof diagnoses)[number];

function page({ code: name, summary, evidence, remedy }: Kind, at: number): Page {
  return {
    id: `diagnoses/${name}`,
    title: name,
    description: summary,
    sidebar: { order: at + 1 },
    body: blocks(
      `<p class="lead">${inline(summary)}</p>`,
      "## What shows it, and how sure it is",
      inline(evidence),
      "## What to do",
      inline(remedy),
    ),
  };
}

function indexPage(): Page {
  const description =
    "What a check can find out about what is behind many findings, so that it is mended once.";
  return {
    id: "diagnoses",
    title: "Diagnoses",
    description,
    sidebar: { label: "All diagnoses", order: 0 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      "<p>A report names each cause once, with the exact number of findings that it explains, and one remedy. A finding is explained by one diagnosis at most. A file in which nothing is found is never diagnosed.</p>",
      table(
        ["Diagnosis", "What is behind the findings"],
        diagnoses.map((kind) => ({
          cells: [link(pagePath(`diagnoses/${kind.code}`), code(kind.code)), inline(kind.summary)],
        })),
        { label: "Kinds of diagnosis" },
      ),
    ),
  };
}

/** A page per kind of diagnosis, and one that lists them. */
export function diagnosisPages(): Page[] {
  return [indexPage(), ...diagnoses.map(page)];
}
