import { territories } from "@open-tip/schema/territories";
import type { Area } from "./geometry.ts";

/** A dot for a territory that is too small to be seen, or that no map of today has. */
export interface Marker {
  readonly code: string;
  readonly at: readonly [x: number, y: number];
  /** Where the territory lies; the dot may stand beside it, so that no two cover each other. */
  readonly of: readonly [x: number, y: number];
}

/** Radius of a dot, in units of the map. */
export const markerRadius = 40;

/** An area below this, in square units of the map, is hard to see and to hit. */
const SMALL = 2200;

/** A dot for each territory that needs one. */
export function markers(areas: readonly Area[]): Marker[] {
  const centres = new Map(areas.flatMap(({ code, centre }) => (code ? [[code, centre] as const] : [])));
  const sizes = new Map(areas.flatMap(({ code, size }) => (code ? [[code, size] as const] : [])));
  const needed = territories.flatMap(({ code, placed, successors = [] }) => {
    const of = centres.get(code) ?? centres.get(successors[0] ?? "");
    return placed && of !== undefined && (sizes.get(code) ?? 0) < SMALL ? [{ code, of }] : [];
  });
  return apart(needed.map(({ code, of }) => ({ code, of, x: of[0], y: of[1] }))).map(
    ({ code, of, x, y }) => ({ code, of, at: [x, y] }),
  );
}

interface Moving {
  readonly code: string;
  readonly of: readonly [number, number];
  x: number;
  y: number;
}

/** Pushes dots that overlap away from each other, a little at a time, until none does. */
function apart(dots: Moving[]): Moving[] {
  const distance = markerRadius * 2 + 10;
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (const [at, a] of dots.entries()) {
      for (const b of dots.slice(at + 1)) {
        const [dx, dy] = [b.x - a.x || 1, b.y - a.y || 1];
        const length = Math.hypot(dx, dy);
        if (length >= distance) continue;
        const push = (distance - length) / 2 / length;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return dots;
}
