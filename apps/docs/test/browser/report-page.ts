import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FilesTogether, fromText, report, reportFormats } from "@open-tip/validators";

const folder = mkdtempSync(join(tmpdir(), "open-tip-report-page-"));

/** Checks tables, and writes the page of what was found; returns its address, as of a file that is opened. */
export async function reportPage(tables: Readonly<Record<string, string>>): Promise<string> {
  const writer = reportFormats.html();
  const reports = [];
  const together = new FilesTogether();
  for (const [name, text] of Object.entries(tables)) {
    const one = await report(fromText(name, text), {
      together,
      onFindings: (findings) => {
        for (const finding of findings) writer.finding?.(finding);
      },
    });
    writer.file?.(one);
    reports.push(one);
  }
  const path = join(folder, `${Object.keys(tables).length}-${Math.random().toString(36).slice(2)}.html`);
  writeFileSync(path, writer.end({ reports, passedOver: [], notOpened: [] }));
  return pathToFileURL(path).href;
}

/** What would act if it were taken for markup. */
export const PLANTED =
  '<img src=x onerror="globalThis.acted=1"></script><script>globalThis.acted=1</script><!--';

const rows = (count: number, row: (at: number) => readonly string[]) =>
  Array.from({ length: count }, (_, at) => row(at));
const csv = (all: readonly (readonly string[])[]) =>
  all.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`).join("");

/** A table in which much is wrong, in several columns and of every severity. */
export const table = csv([
  ["country", "year", "tier", "shelter"],
  ...rows(60, (at) => ["Fiji", String(2001 + (at % 20)), at < 40 ? "Tier 2" : `Tier ${at}`, "x"]),
  ["Atlantis", "2011", "Tier 2", "x"],
  ["Chad", "2003", "Special Case", "x"],
  ["Chad", "2010-01-01", "Tier 2", "x"],
  ["Chad", "2012", PLANTED, "x"],
]);

/** A table with a hundred thousand findings, one of which names a tier that no other does. */
export const longTable = csv([
  ["country", "year", "tier"],
  ...rows(100_000, (at) => [
    "Fiji",
    String(2001 + (at % 20)),
    at === 77_777 ? "Tier 4711" : `Tier ${10 + (at % 3)}`,
  ]),
]);
