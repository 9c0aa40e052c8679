import { territories } from "@open-tip/schema/territories";
import { escapeHtml } from "../reference/markup.ts";
import { territoryName, territoryPath } from "../reference/territories.ts";
import { type Area, mapSize, type WorldMap } from "./geometry.ts";
import { type Marker, markerRadius, markers } from "./markers.ts";
import { standingOf } from "./standing.ts";
import { statePatterns } from "./state-patterns.ts";
import { stateLabel } from "./states.ts";

const placed = new Set<string>(territories.flatMap(({ code, placed }) => (placed ? [code] : [])));

/**
 * The map of an edition as SVG. Each territory is a link to its page that carries its state and level, which
 * styles colour and scripts change.
 */
export function mapPicture({ areas }: WorldMap, edition: number): string {
  const dots = new Map(markers(areas).map((marker) => [marker.code, marker]));
  const drawn = new Map(
    areas.flatMap((area) => (area.code !== undefined ? [[area.code, area] as const] : [])),
  );
  const linked = [...placed].filter((code) => drawn.has(code) || dots.has(code));
  // Dots are drawn last, so that no land covers them.
  linked.sort((a, b) => Number(dots.has(a)) - Number(dots.has(b)));
  return [
    `<svg class="tier-map" viewBox="0 0 ${mapSize.width} ${mapSize.height}" role="group" aria-label="World map of tiers">`,
    `<defs>${statePatterns()}</defs>`,
    `<path class="land" aria-hidden="true" d="${land(areas)}"/>`,
    ...linked.map((code) => territoryLink(code, edition, drawn.get(code), dots.get(code))),
    "</svg>",
  ].join("");
}

/** Land that no edition is known to place, as one outline. */
function land(areas: readonly Area[]): string {
  return areas
    .filter(({ code }) => code === undefined || !placed.has(code))
    .map(({ path }) => path)
    .join("");
}

function territoryLink(code: string, edition: number, area?: Area, marker?: Marker): string {
  const { state, level } = standingOf(code, edition);
  const name = territoryName(code);
  const { centre } = area ?? {};
  const [x, y] = (marker?.at ?? centre ?? [0, 0]).map(Math.round);
  const attributes = {
    href: territoryPath(code),
    "data-code": code,
    "data-name": name,
    "data-state": state,
    "data-level": level ?? "",
    "data-at": `${x} ${y}`,
    "aria-label": `${name}: ${stateLabel(state)}`,
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  const outline = area === undefined || area.path === "" ? "" : `<path d="${area.path}"/>`;
  return `<a ${written.join(" ")}>${outline}${marker === undefined ? "" : dot(marker)}</a>`;
}

function dot({ at, of }: Marker): string {
  const [x, y, toX, toY] = [...at, ...of].map(Math.round);
  const leader = x === toX && y === toY ? "" : `<line x1="${x}" y1="${y}" x2="${toX}" y2="${toY}"/>`;
  return `${leader}<circle cx="${x}" cy="${y}" r="${markerRadius}"/>`;
}
