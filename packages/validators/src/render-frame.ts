import type { Severity } from "./finding.ts";
import { HIDDEN } from "./hidden.ts";
import { type LineLayout, padded } from "./line-layout.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import type { ShownCell, ShownRow } from "./shown-row.ts";

const INDENT = "    ";
/** On a wider screen a frame does not grow: what belongs together would be far apart. */
const WIDEST = 120;
const WIDEST_CELL = 28;
const GAP = "  ";

/** The place of a finding, as a piece of the table or of the text, with a sign under what it is about. */
export function frameLines(row: ShownRow, severity: Severity, paint: Paint, layout: LineLayout): string[] {
  const { position, cells } = row;
  const number = String(position.pointer === undefined ? (position.row ?? "") : (position.line ?? ""));
  const room = Math.min(layout.width, WIDEST) - INDENT.length - number.length - "  | ".length;
  const edge = (label: string) => paint(`${INDENT}${label.padStart(number.length + 1)} | `, "faint");
  const none = edge("");
  if (position.pointer !== undefined) {
    const { before, text, under } = valueLines(cells[0], room, layout);
    return [
      `${edge(number)}${before}${text}`,
      `${none}${" ".repeat(before.length)}${paint(under, severity)}`,
    ];
  }
  const { header, text, before, under } = rowLines(cells, room, layout);
  return [
    `${none}${paint(header, "faint")}`,
    `${edge(number)}${text}`,
    `${none}${before}${paint(under, severity)}`,
  ];
}

function valueLines(
  { column, value = HIDDEN }: ShownCell = { column: "" },
  room: number,
  layout: LineLayout,
) {
  const before = /^\d*$/.test(column) ? "" : `"${printable(column)}": `;
  const text = layout.cut(printable(value), room - before.length);
  return { before, text, under: signs(text, layout) };
}

/** A cell with its name above it, as wide as the wider of both. */
interface Slot {
  readonly name: string;
  readonly text: string;
  readonly width: number;
}

/** Stands for cells that are left out. */
const leftOut: Slot = { name: "…", text: "…", width: 1 };

function rowLines(cells: readonly ShownCell[], room: number, layout: LineLayout) {
  const slots = cells.map(({ column, value }): Slot => {
    const name = layout.cut(printable(column), WIDEST_CELL);
    const text = layout.cut(value === undefined ? HIDDEN : printable(value), WIDEST_CELL);
    return { name, text, width: Math.max(layout.measure(name), layout.measure(text), 1) };
  });
  const wanted = slots[cells.findIndex((cell) => cell.wanted)] ?? leftOut;
  const shown = chosen(cells, slots, room);
  const line = (text: (slot: Slot) => string) =>
    shown.map((slot) => padded(text(slot), slot.width, layout)).join(GAP);
  return {
    header: line(({ name }) => name).trimEnd(),
    text: line(({ text }) => text).trimEnd(),
    before: " ".repeat(
      widthOf(shown.slice(0, shown.indexOf(wanted))) + (shown[0] === wanted ? 0 : GAP.length),
    ),
    under: signs(wanted.text, layout),
  };
}

/** The cell in question, then those that can be read, the nearest first, as far as there is room; of others its neighbours. */
function chosen(cells: readonly ShownCell[], slots: readonly Slot[], room: number): Slot[] {
  const at = cells.findIndex(({ wanted }) => wanted);
  const near = [...slots.keys()].filter(
    (index) => cells[index]?.value !== undefined || Math.abs(index - at) === 1,
  );
  const rank = (index: number) =>
    Math.abs(index - at) + (cells[index]?.value === undefined ? cells.length : 0);
  const taken = new Set<number>();
  let fitting: Slot[] = [];
  for (const index of near.sort((a, b) => rank(a) - rank(b))) {
    const grown = withGaps(slots, taken.add(index));
    if (taken.size > 1 && widthOf(grown) > room) break;
    fitting = grown;
  }
  return fitting;
}

/** The cells that are taken, in their order, with a sign where others stand between them. */
function withGaps(slots: readonly Slot[], taken: ReadonlySet<number>): Slot[] {
  return slots.flatMap((slot, index) => {
    if (taken.has(index)) return [slot];
    return index === 0 || taken.has(index - 1) ? [leftOut] : [];
  });
}

function widthOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { width }) => sum + width, 0) + GAP.length * Math.max(slots.length - 1, 0);
}

/** Signs under a text, one where it is empty. */
function signs(text: string, { measure }: LineLayout): string {
  return "^".repeat(Math.max(measure(text), 1));
}
