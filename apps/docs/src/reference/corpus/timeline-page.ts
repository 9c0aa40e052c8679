import { codeLink } from "../code-label.ts";
import { edtfDays, edtfPrecision, edtfWords } from "../edtf.ts";
import { blocks, code, inline, list } from "../markup.ts";
import type { Page } from "../page.ts";
import { table } from "../table.ts";
import { type Entry, type Lane, timelineEntries } from "./timeline-entries.ts";
import { strip } from "./timeline-strip.ts";

const laneNames: Record<Lane, string> = { event: "Event", statement: "Said", publication: "Published" };

/** The years that an entry touches, the first of them being where it is listed; one with an open end goes on in none. */
function years({ date }: Entry): number[] {
  const { first, last } = edtfDays(date?.date ?? "../..");
  const from = Number((first ?? last ?? "").slice(0, 4));
  const to = Number((last ?? first ?? "").slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function dateCell({ date }: Entry): string {
  if (date === undefined) return "No source says when.";
  return `${inline(edtfWords(date.date))}<br>${code(date.date)}`;
}

/** Of a publication the entry itself names the article. */
function where({ lane, where }: Entry): string {
  return lane === "publication" || where === "" ? "" : `<br><span class="quiet">in ${where}</span>`;
}

function knownCell({ date }: Entry): string {
  if (date === undefined) return "";
  const { basis, asStated, anchor, note, date: value } = date;
  const stated = asStated === undefined ? "" : `<br>“${inline(asStated)}”`;
  const counted = anchor === undefined ? "" : ` counted from ${inline(edtfWords(anchor))}`;
  const why = note === undefined ? "" : `<br><span class="quiet">${inline(note)}</span>`;
  return `${codeLink("date-basis", basis)}, to the ${inline(precisions[edtfPrecision(value)] ?? "day")}${stated}${counted}${why}`;
}

const precisions: Record<string, string> = { open: "earliest day", interval: "first and last day" };
for (const unit of ["year", "month", "day"]) precisions[unit] = unit;

function entryTable(entries: readonly Entry[], label: string): string {
  return table(
    ["When", "What", "How the date is known"],
    entries.map((entry) => ({
      cells: [
        dateCell(entry),
        `<span class="lane of-${entry.lane}">${laneNames[entry.lane]}</span> ${entry.what}${where(entry)}`,
        knownCell(entry),
      ],
    })),
    { label, className: "timeline" },
  );
}

function yearSection(year: number, entries: readonly Entry[]): string[] {
  const here = entries.filter((entry) => years(entry).includes(year));
  return [
    `## ${year}`,
    `<div class="not-content corpus">${strip(here, year)}</div>`,
    entryTable(here, `What happened, was said and was published in ${year}`),
  ];
}

const legend = [
  '<span class="key of-event"></span> what happened',
  '<span class="key of-statement"></span> what was said',
  '<span class="key of-publication"></span> what was published',
  '<span class="key of-statement inferred"></span> outlined: the date is inferred',
  '<span class="key of-statement open"></span> fading: no end is known',
];

/** When things happened, were said and were published, as exactly as it is known. */
export function timelinePage(): Page {
  const description =
    "When what the articles tell of happened, when it was said, and when they were published, each as exactly as it is known.";
  const all = timelineEntries();
  const dated = all.filter(({ date }) => date !== undefined);
  const undated = all.filter(({ date }) => date === undefined);
  const shown = [...new Set(dated.flatMap(years))].sort((a, b) => a - b);
  return {
    id: "corpus/timeline",
    title: "Timeline of the corpus",
    description,
    sidebar: { label: "Timeline", order: 100 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      "A strip is one year. A mark is as wide as the time in which the day may lie: a month where only the month is known, a year where only the year is. The table below each strip says the same, with the date in [EDTF](https://www.loc.gov/standards/datetime/) and what it rests on.",
      `<div class="not-content corpus">${list(legend, "legend")}</div>`,
      ...shown.flatMap((year) => yearSection(year, dated)),
      ...(undated.length > 0
        ? ["## Without a date", entryTable(undated, "Events of which no source says when they were")]
        : []),
    ),
  };
}
