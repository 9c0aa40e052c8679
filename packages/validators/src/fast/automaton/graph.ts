import type { Expression } from "./expression.ts";

/** A state of a graph: where it leads without a byte, and with one of a table. */
export interface Node {
  readonly free: number[];
  table: Uint8Array | undefined;
  next: number;
}

/** More states than this are too many for what they would be good for. */
const MOST_NODES = 20_000;

/** The states of an expression, after Thompson. It begins in the first, and ends in the last. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly end: number;
  readonly begin: number;

  /** @throws {RangeError} when there are too many */
  constructor(expression: Expression) {
    this.begin = this.add();
    this.end = this.lay(expression, this.begin);
  }

  private add(): number {
    if (this.nodes.length >= MOST_NODES) throw new RangeError("The pattern has too many states.");
    return this.nodes.push({ free: [], table: undefined, next: 0 }) - 1;
  }

  /** Lays an expression behind a state, and returns the state in which it ends. */
  private lay(expression: Expression, from: number): number {
    const { nodes } = this;
    const link = (one: number, other: number) => nodes[one]?.free.push(other);
    switch (expression.kind) {
      case "byte": {
        const start = this.add();
        const end = this.add();
        link(from, start);
        const node = nodes[start] as Node;
        node.table = expression.table;
        node.next = end;
        return end;
      }
      case "sequence":
        return expression.items.reduce((at, item) => this.lay(item, at), from);
      case "choice": {
        const end = this.add();
        for (const item of expression.items) {
          const start = this.add();
          link(from, start);
          link(this.lay(item, start), end);
        }
        return end;
      }
      case "repeat": {
        const { item, min, max } = expression;
        let at = from;
        for (let count = 0; count < min; count++) at = this.lay(item, at);
        if (max === Number.POSITIVE_INFINITY) {
          const again = this.add();
          link(at, again);
          link(this.lay(item, again), again);
          const end = this.add();
          link(again, end);
          return end;
        }
        const end = this.add();
        for (let count = min; count < max; count++) {
          link(at, end);
          at = this.lay(item, at);
        }
        link(at, end);
        return end;
      }
    }
  }

  /** All states that are reached from some without a byte, in order. */
  closure(from: Iterable<number>): number[] {
    const reached = new Set<number>(from);
    for (const at of reached) for (const next of this.nodes[at]?.free ?? []) reached.add(next);
    return [...reached].sort((a, b) => a - b);
  }
}
