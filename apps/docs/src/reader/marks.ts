/** What can be marked in a sentence, the outermost first. */
export type Mark = "quoted" | "speaker" | "cue" | "named";

/** A marked stretch of a sentence, in code points from the sentence's start; `title` says what it is. */
export interface Marked {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

const order: readonly Mark[] = ["quoted", "speaker", "cue", "named"];

/** A sentence as nodes, with what is marked in it. Marks may overlap: it is cut wherever one begins or ends. */
export function markedText(text: string, marks: readonly Marked[]): Node[] {
  const points = Array.from(text);
  const inside = marks
    .map((one) => ({ ...one, start: Math.max(0, one.start), end: Math.min(points.length, one.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    const here = inside
      .filter((one) => one.start <= start && end <= one.end)
      .sort((a, b) => order.indexOf(b.mark) - order.indexOf(a.mark));
    return here.reduce<Node>(wrap, document.createTextNode(points.slice(start, end).join("")));
  });
}

function wrap(inner: Node, { mark, title }: Marked): Node {
  const element = document.createElement(mark === "quoted" ? "mark" : "span");
  element.className = mark;
  element.title = title;
  element.append(inner);
  return element;
}
