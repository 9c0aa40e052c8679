import { type CanonicalFormat, type ReportFormat, savedMappingOf } from "@open-tip/validators";
import { optionsOf, saidBeside } from "./answers.ts";
import type { Checked } from "./checked.ts";
import { element } from "./element.ts";
import { errorWords } from "./error-words.ts";
import { baseOf, saveAs, textBlob } from "./save.ts";
import { bytes, count, plural } from "./words.ts";

const reports: readonly [format: ReportFormat, ending: string, words: string][] = [
  ["html", "html", "HTML, one page to read and print"],
  ["csv", "csv", "CSV, a line for each finding"],
  ["json", "json", "JSON"],
  ["ndjson", "ndjson", "JSON lines, every finding"],
  ["markdown", "md", "Markdown"],
  ["sarif", "sarif", "SARIF, for code scanning"],
];

const copies: readonly [format: CanonicalFormat, words: string][] = [
  ["csv", "CSV"],
  ["json", "JSON"],
  ["ndjson", "JSON lines"],
];

/** What can be saved of a check: the table in the columns of the standard, reports, and how the file was read. */
export function downloads({ file, answers, report, checker }: Checked): Node[] {
  const base = baseOf(file.name);
  const status = element("p", { role: "status" });
  const redact = element("input", { type: "checkbox" });
  const options = () => ({ ...optionsOf(answers), name: file.name });
  const make = (words: string, work: (told: (rows: number) => void) => Promise<string>) => {
    const button = element("button", { type: "button", onclick: () => void run() }, words);
    async function run(): Promise<void> {
      button.disabled = true;
      try {
        status.textContent = await work((rows) => (status.textContent = `${plural(rows, "row")} read.`));
      } catch (error) {
        status.textContent = errorWords(error);
      }
      button.disabled = false;
    }
    return button;
  };
  const copy = ([format, words]: (typeof copies)[number]) =>
    make(words, async (told) => {
      const { blob, result } = await textBlob(
        checker().convert(file, { ...options(), format, onProgress: ({ rowsRead }) => told(rowsRead) }),
      );
      saveAs(blob, `${base}.placements.${format}`);
      const { written, unresolved } = result;
      const blanks =
        unresolved > 0 ? `, ${count(unresolved)} of them with blanks where the file could not be read` : "";
      const { rowsRejected } = result.report.coverage;
      const lost =
        rowsRejected > 0 ? `; ${plural(rowsRejected, "row")} could not be read and are not in it` : "";
      return `${plural(written, "placement")} saved (${bytes(blob.size)})${blanks}${lost}.`;
    });
  const written = ([format, ending, words]: (typeof reports)[number]) =>
    make(words, async (told) => {
      const onProgress = ({ rowsRead }: { rowsRead: number }) => told(rowsRead);
      const { blob } = await textBlob(
        checker().writeReport(file, format, { ...options(), redact: redact.checked, onProgress }),
      );
      saveAs(blob, `${base}.report.${ending}`);
      return `The report is saved (${bytes(blob.size)}).`;
    });
  const { mapping } = report;
  return [
    ...(mapping?.profile === "placements"
      ? [
          element("h3", {}, "The table in the columns of the standard"),
          element(
            "p",
            { class: "quiet" },
            "Every row that could be read, with what the file said beside what it was read as.",
          ),
          element("p", { class: "buttons" }, copies.map(copy)),
        ]
      : []),
    element("h3", {}, "The report"),
    element("p", {}, element("label", {}, redact, " without any value of the file, to be passed on")),
    element("p", { class: "buttons" }, reports.map(written)),
    ...(mapping
      ? [
          element("h3", {}, "How it was read"),
          element(
            "p",
            { class: "quiet" },
            "For the command line (--mapping), or for the next file of the same kind.",
          ),
          element(
            "p",
            { class: "buttons" },
            make("Mapping", async () => {
              const saved = savedMappingOf(mapping, saidBeside(answers));
              saveAs(new Blob([`${JSON.stringify(saved, undefined, 2)}\n`]), `${base}.mapping.json`);
              return "The mapping is saved.";
            }),
          ),
        ]
      : []),
    status,
  ];
}
