import { findTerritory } from "@open-tip/schema/territories";
import { type GeoPath, geoEqualEarth, geoPath } from "d3-geo";
import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { type Region, regionsOn } from "./regions.ts";
import { relativePath } from "./relative-path.ts";

/** A land area of the map, which may be a territory of the standard or none. */
export interface Area {
  /** Name in the geometry. */
  readonly name: string;
  /** Code of the territory; absent for land that the standard has no code for. */
  readonly code?: string;
  /** Outline as the `d` of an SVG path. Empty where it would be less than a speck. */
  readonly path: string;
  /** Where its middle is. */
  readonly centre: readonly [x: number, y: number];
  /** Area in square units of the map. */
  readonly size: number;
}

/** Size of the picture. Its units are a tenth of what a screen shows, so that outlines need no fractions. */
export const mapSize = { width: 10_000, height: 4_600 };

/** What a corner of a coast or border has to enclose, in steradians, to be drawn: less than a point of a screen. */
const DETAIL = 1e-5;

/** Names that the geometry shortens beyond what a list of names should recognise. */
const shortened: Readonly<Record<string, string>> = {
  "Antigua and Barb.": "ATG",
  Congo: "COG",
  "St. Vin. and Gren.": "VCT",
};

function codeOf(name: string): string | undefined {
  const short = shortened[name];
  if (short !== undefined) return short;
  const match = findTerritory(name);
  return match.status === "found" ? match.code : undefined;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Without corners that nobody sees, and without islands that would be less than a speck. */
function simplified(world: World): World {
  const corners = simplify(presimplify(world, sphericalTriangleArea), DETAIL);
  return filter(
    corners,
    filterWeight(corners, DETAIL, (ring, interior?: boolean) => sphericalRingArea(ring, interior ?? false)),
  ) as World;
}

function landOf(world: World) {
  return feature(world, world.objects.countries).features.filter(
    ({ properties }) => properties.name !== "Antarctica",
  );
}

/** The largest part: the middle of all parts of Kiribati, which lies on both sides of the map, is in Africa. */
function mainland(geometry: Geometry, path: GeoPath): Geometry {
  if (geometry.type !== "MultiPolygon") return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  return parts.reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest));
}

/** The map of the world. */
export interface WorldMap {
  /** Every land area but Antarctica. */
  readonly areas: readonly Area[];
  readonly regions: readonly Region[];
}

/** The map, in the Equal Earth projection: areas keep their proportions. */
export function worldMap(): WorldMap {
  const world = atlas as unknown as World;
  const whole = landOf(world);
  const outlines = new Map(landOf(simplified(world)).map((one) => [one.properties.name, one]));
  const projection = geoEqualEarth().fitExtent(
    [
      [20, 20],
      [mapSize.width - 20, mapSize.height - 20],
    ],
    { type: "FeatureCollection", features: whole },
  );
  const path = geoPath(projection);
  const areas = whole.map((one): Area => {
    const { name } = one.properties;
    const code = codeOf(name);
    const outline = outlines.get(name);
    return {
      name,
      ...(code !== undefined && { code }),
      path: relativePath((outline && path(outline)) ?? ""),
      centre: path.centroid(mainland(one.geometry, path)),
      size: path.area(one),
    };
  });
  return { areas, regions: regionsOn(projection) };
}
