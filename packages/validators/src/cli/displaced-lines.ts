import type { Paint } from "../paint.ts";
import { count, plural, quoted, visible } from "../printable.ts";
import type { DisplacedPassage, VerifiedCopy } from "./verified-copies.ts";

interface Kind {
  readonly title: string;
  readonly next: string;
  readonly holds: (passage: DisplacedPassage) => boolean;
}

const stays = ({ start, end, now }: DisplacedPassage) => now?.start === start && now.end === end;

/** Each asks for something else of whoever reads the report. */
const kinds: readonly Kind[] = [
  {
    title: "lost: nothing in the file fits",
    next: "Look whether the file lacks that part: a page cut short, a later version. Nothing in this file proves these records.",
    holds: ({ now }) => now === null,
  },
  {
    title: "found with other words",
    next: "Read the place, and decide whether the record still says what stands there. Some words there are not those that were annotated.",
    holds: ({ now }) => now !== null && !now.sameWords,
  },
  {
    title: "moved: the same words at another place",
    next: "The records are right as to the words. To point into this file, annotate again at the new places (evidenceOf makes the evidence); else use the text that was annotated.",
    holds: (passage) => passage.now?.sameWords === true && !stays(passage),
  },
  {
    title: "in place, but printed otherwise: quotation marks, spacing or case",
    next: "Nothing to do as to the words. For a match to the letter, use the text that was annotated.",
    holds: (passage) => passage.now?.sameWords === true && stays(passage),
  },
];

const foundBy = {
  quotation: "the words that the record prints",
  words: "the digest of its words",
  fingerprints: "the fingerprints of most of its words",
} as const;

/** The passages of an article that are not where their records say, by what there is to do about them. */
export function displacedLines({ displaced }: VerifiedCopy, samples: number, paint: Paint): string[] {
  return kinds.flatMap(({ title, next, holds }) => {
    const all = displaced.filter(holds);
    if (all.length === 0) return [];
    const shown = all.slice(0, samples);
    const more = all.length - shown.length;
    return [
      `  ${paint(plural(all.length, "passage"), "strong")} ${title}`,
      ...shown.flatMap(passageLines),
      ...(more > 0 ? [paint(`    and ${count(more)} more: --samples all shows them`, "faint")] : []),
      `    ${paint("Next:", "good")} ${next}`,
    ];
  });
}

function passageLines({ record, path, exact, start, end, now, lines }: DisplacedPassage): string[] {
  const words = exact === undefined ? "" : ` ${quoted(exact)}`;
  const was = `was at code points ${start}-${end}`;
  const head = `    ${visible(record)} (${visible(path)})${words}`;
  if (now === null || lines === null) return [head, `      ${was}`];
  const { from, to } = lines;
  const others =
    now.alternatives > 0
      ? `${plural(now.alternatives, "other place fits", "other places fit")} as well`
      : "no other place fits";
  return [
    head,
    `      ${was}; is probably at ${from.line}:${from.column} to ${to.line}:${to.column} (line:column; code points ${now.start}-${now.end})`,
    `      found by ${foundBy[now.by]}; ${now.sameWords ? "the same words" : "some words were changed"}; ${others}`,
  ];
}
