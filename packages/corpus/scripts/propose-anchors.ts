import { codePointText } from "@open-tip/validators/evidence";

/** A line of the table of anchors before its digests are known. */
export interface Place {
  readonly kind: "segment" | "quotation" | "clause";
  readonly number: number;
  /** For a segment its paragraph, 0 if that is lost; for others the segment that they are in. */
  readonly within: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A first proposal for a new article: a segment for each sentence that Unicode's rules find, a quotation for each
 * stretch between quotation marks. Both are wrong here and there (abbreviations, titles in quotation marks): whoever
 * annotates corrects starts and ends, and runs the script again.
 * @param wrapped whether lines were broken by width, so that a line's end says nothing of paragraphs
 */
export function proposeAnchors(text: string, wrapped: boolean): Place[] {
  const points = codePointText(text);
  const toPoint = new Map<number, number>();
  let unit = 0;
  for (let at = 0; at < points.length; at++) {
    toPoint.set(unit, at);
    unit += points.span(at, at + 1).length;
  }
  toPoint.set(unit, points.length);
  const at = (offset: number) => toPoint.get(offset) ?? 0;

  const blocks = wrapped ? [{ text: text.replaceAll("\n", " "), from: 0 }] : lines(text);
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const segments = blocks.flatMap((block, index) =>
    Array.from(segmenter.segment(block.text), ({ segment, index: from }) => {
      const lead = segment.length - segment.trimStart().length;
      const start = block.from + from + lead;
      return { within: wrapped ? 0 : index + 1, from: start, to: start + segment.trim().length };
    }).filter(({ from, to }) => to > from),
  );
  const quotations = segments.flatMap((segment, index) =>
    Array.from(text.slice(segment.from, segment.to).matchAll(/[“"]?([^“”"]+)[”"]|[“"]([^“”"]+)$/gu)).map(
      (match) => {
        const inner = match[1] ?? match[2] ?? "";
        const from = segment.from + match.index + match[0].indexOf(inner);
        return { within: index + 1, from, to: from + inner.length };
      },
    ),
  );
  const place =
    (kind: Place["kind"]) => (one: { within: number; from: number; to: number }, index: number) => ({
      kind,
      number: index + 1,
      within: one.within,
      start: at(one.from),
      end: at(one.to),
    });
  return [...segments.map(place("segment")), ...quotations.map(place("quotation"))];
}

function lines(text: string): { text: string; from: number }[] {
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const block = { text: line, from };
    from += line.length + 1;
    return line.trim() === "" ? [] : [block];
  });
}
