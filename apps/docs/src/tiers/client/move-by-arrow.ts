const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Placed {
  readonly link: SVGAElement;
  readonly x: number;
  readonly y: number;
}

/**
 * Makes the territories of a map one stop of the Tab key, between which arrow keys move: to the nearest one in that
 * direction, so that every territory is reached from every other.
 */
export function moveByArrow(map: SVGElement, start: string): void {
  const links = [...map.querySelectorAll<SVGAElement>("a[data-code]")];
  const places = links.map((link): Placed => {
    const [x = 0, y = 0] = (link.dataset.at ?? "").split(" ").map(Number);
    return { link, x, y };
  });
  let current = links.find(({ dataset }) => dataset.code === start) ?? links[0];
  for (const link of links) link.setAttribute("tabindex", link === current ? "0" : "-1");
  map.addEventListener("focusin", ({ target }) => {
    const link = (target as Element).closest<SVGAElement>("a[data-code]");
    if (link === null || link === current) return;
    current?.setAttribute("tabindex", "-1");
    link.setAttribute("tabindex", "0");
    current = link;
  });
  map.addEventListener("keydown", (event) => {
    const next = neighbour(places, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/** The nearest place in a direction, where what lies aside counts as farther; Home and End are the first and last by name. */
function neighbour(
  places: readonly Placed[],
  current: SVGAElement | undefined,
  key: string,
): SVGAElement | undefined {
  if (key === "Home" || key === "End") {
    const byName = places
      .map(({ link }) => link)
      .sort((a, b) => (a.dataset.name ?? "").localeCompare(b.dataset.name ?? ""));
    return key === "Home" ? byName[0] : byName.at(-1);
  }
  const direction = directions[key];
  const from = places.find(({ link }) => link === current);
  if (direction === undefined || from === undefined) return undefined;
  const [right, down] = direction;
  let best: { link: SVGAElement; cost: number } | undefined;
  for (const { link, x, y } of places) {
    if (link === current || !isDrawn(link)) continue;
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    // Ahead rather than aside, or two territories could send each other's arrows past a third.
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + aside * 2;
    if (best === undefined || cost < best.cost) best = { link, cost };
  }
  return best?.link;
}

function isDrawn(link: SVGAElement): boolean {
  const { width, height } = link.getBoundingClientRect();
  return width > 0 || height > 0;
}
