import type { GeoProjection } from "d3-geo";

/** Parts of the world that the picture can show larger: west, south, east and north, in degrees. */
const degrees = {
  Africa: [-20, -36, 53, 38],
  Americas: [-150, -56, -32, 70],
  "Central America and the Caribbean": [-112, 6, -58, 30],
  Europe: [-18, 34, 42, 70],
  "Middle East and Central Asia": [26, 11, 88, 52],
  "South and East Asia": [62, -11, 148, 52],
  Oceania: [112, -46, 179, 14],
} as const;

/** A part of the world, and where it is on the map. */
export interface Region {
  readonly name: string;
  /** Where it begins on the map, its width and its height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** The boxes of the regions on a map. */
export function regionsOn(projection: GeoProjection): Region[] {
  return Object.entries(degrees).map(([name, [west, south, east, north]]) => {
    const middle = (south + north) / 2;
    const corners = [west, east].flatMap((x) => [south, middle, north].map((y) => projection([x, y])));
    const points = corners.flatMap((corner) => (corner === null ? [] : [corner]));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { name, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] };
  });
}
