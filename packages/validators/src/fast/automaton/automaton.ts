import type { Expression } from "./expression.ts";
import { Graph } from "./graph.ts";

/** A machine that reads a text byte by byte, and takes it or not. */
export interface Automaton {
  /** The class of each byte: bytes of one class lead to the same states. */
  readonly classes: Uint8Array;
  /**
   * A row for each state, one after the other: 1 where a text may end, and for each class where the row of the next
   * state begins, which is 0 where there is none.
   */
  readonly rows: Uint32Array;
  /** Where the row of the first state begins. */
  readonly start: number;
}

const MOST_STATES = 4096;

/** Makes the machine of an expression; undefined where it would be too large. */
export function automatonOf(expression: Expression): Automaton | undefined {
  try {
    return determined(new Graph(expression));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Makes a machine that is in one state at a time, by the sets of states that a graph can be in. */
function determined(graph: Graph): Automaton {
  const { classes, samples } = byteClasses(graph);
  const width = 1 + samples.length;
  const known = new Map<string, number>();
  const sets: number[][] = [];
  // The row at 0 is that of no state.
  const rows: number[] = new Array<number>(width).fill(0);
  const rowOf = (set: number[]): number => {
    const name = set.join();
    const row = known.get(name);
    if (row !== undefined) return row;
    if (sets.length >= MOST_STATES) throw new RangeError("The pattern has too many states.");
    const added = rows.length;
    known.set(name, added);
    sets.push(set);
    rows.push(Number(set.includes(graph.end)), ...new Array<number>(samples.length).fill(0));
    return added;
  };
  const start = rowOf(graph.closure([graph.begin]));
  for (let at = 0; at < sets.length; at++) {
    const steps = (sets[at] ?? []).flatMap((one) => graph.nodes[one] ?? []).filter(({ table }) => table);
    for (const [index, byte] of samples.entries()) {
      const next = steps.filter(({ table }) => table?.[byte] === 1).map((node) => node.next);
      if (next.length > 0) rows[(at + 1) * width + 1 + index] = rowOf(graph.closure(next));
    }
  }
  return { classes, rows: Uint32Array.from(rows), start };
}

/** Puts bytes that no table of a graph tells apart into one class, with a byte of each. */
function byteClasses({ nodes }: Graph): { classes: Uint8Array; samples: number[] } {
  const tables = new Map(nodes.flatMap(({ table }) => (table ? [[table.join(""), table] as const] : [])));
  const classes = new Uint8Array(256);
  const samples: number[] = [];
  const known = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const name = [...tables.values()].map((table) => table[byte]).join("");
    const found = known.get(name) ?? known.size;
    if (found === known.size) {
      known.set(name, found);
      samples.push(byte);
    }
    classes[byte] = found;
  }
  return { classes, samples };
}
