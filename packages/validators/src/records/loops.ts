import type { Kept } from "../record-rule.ts";

/** The fields by which a record says what it is part of; no entity has two of them. */
export const linkFields = ["parent", "within", "partOf", "continues"] as const;

/** What a record is part of. */
export interface Link {
  readonly field: (typeof linkFields)[number];
  readonly to: string;
}

/** Every circle of records, each once, from where it is met first. A record that two files have counts once. */
export function findLoops(kept: readonly Kept<Link>[]): Kept<Link>[][] {
  const byId = new Map<string, Kept<Link>>();
  for (const one of kept) if (!byId.has(one.id)) byId.set(one.id, one);
  const done = new Set<string>();
  const loops: Kept<Link>[][] = [];
  for (const start of byId.values()) {
    const path: Kept<Link>[] = [];
    const at = new Map<string, number>();
    let one: Kept<Link> | undefined = start;
    while (one && !done.has(one.id)) {
      const before = at.get(one.id);
      if (before !== undefined) {
        loops.push(path.slice(before));
        break;
      }
      at.set(one.id, path.length);
      path.push(one);
      one = byId.get(one.fact.to);
    }
    for (const { id } of path) done.add(id);
  }
  return loops;
}
