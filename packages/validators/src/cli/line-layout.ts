import widthOf from "fast-string-truncated-width";
import type { LineLayout } from "../line-layout.ts";

const USUAL = 80;
/** On less than this, every second word would be broken off. */
const LEAST = 40;
/** How much further in the rest of a line begins; under its last column, where it has several. */
const HANG = 2;
/** A column that begins further right leaves too little room below it. */
const FAR = 0.6;
const ESCAPE = "\u001B";
/** Stands for a blank at which no line may end. No text has one: control characters are shown by number. */
const FIRM = "\u0001";

/** Fits texts to a terminal. A pipe and a file are as wide as `COLUMNS` says, or as terminals mostly are. */
export function layoutFor(stream?: { readonly columns?: number | undefined }): LineLayout {
  const width = Math.max(stream?.columns || Number(process.env.COLUMNS) || USUAL, LEAST);
  return {
    width,
    measure,
    cut: (text, most) => {
      const { ellipsed, index } = widthOf(text, { limit: most, ellipsis: "…", ellipsisWidth: 1 });
      return ellipsed ? `${text.slice(0, index)}…` : text;
    },
    wrap: (text) =>
      text
        .split("\n")
        .map((line) => wrapped(line, width))
        .join("\n"),
  };
}

function measure(text: string): number {
  return widthOf(text).width;
}

function wrapped(line: string, width: number): string {
  if (measure(line) <= width || isCommand(line)) return line;
  const lead = leadOf(line);
  const hang = " ".repeat(hangOf(line, lead, width));
  const lines: string[] = [];
  let now = lead;
  let isEmpty = true;
  // What stands between backticks is to be copied, and stays in one piece.
  const firm = line.slice(lead.length).replace(/`[^`]*`/g, (code) => code.replaceAll(" ", FIRM));
  for (const word of firm.split(" ")) {
    const next = isEmpty ? now + word : `${now} ${word}`;
    if (isEmpty || measure(next) <= width) now = next;
    else {
      lines.push(now.trimEnd());
      now = hang + word;
    }
    isEmpty = false;
  }
  return [...lines, now].join("\n").replaceAll(FIRM, " ");
}

/** Where the rest of a line begins. */
function hangOf(line: string, lead: string, width: number): number {
  const columns = [...line.slice(lead.length).matchAll(/ {2,}/g)].map(({ index, 0: blanks }) =>
    measure(line.slice(0, lead.length + index + blanks.length)),
  );
  return columns.findLast((column) => column <= width * FAR) ?? measure(lead) + HANG;
}

/** Blanks at the beginning of a line, with what gives it a colour. */
function leadOf(line: string): string {
  let at = 0;
  while (line[at] === " " || line[at] === ESCAPE) at = line[at] === " " ? at + 1 : line.indexOf("m", at) + 1;
  return line.slice(0, at);
}

/** Whether a line is there to be copied into a terminal. */
function isCommand(line: string): boolean {
  return /^ *(?:Next: )?open-tip /.test(line);
}
