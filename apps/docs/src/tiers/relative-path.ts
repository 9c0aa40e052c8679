/** An outline of absolute moves and lines, said in whole steps: half as long. */
export function relativePath(absolute: string): string {
  const rings = absolute.split("Z").filter((ring) => ring !== "");
  return rings.map(relativeRing).join("");
}

function relativeRing(ring: string): string {
  const points = ring
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map((number) => Math.round(Number(number))));
  let [x = 0, y = 0] = points[0] ?? [];
  const steps = points.slice(1).flatMap(([nextX = 0, nextY = 0]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [`${step[0]} ${step[1]}`];
  });
  const [startX = 0, startY = 0] = points[0] ?? [];
  return `M${startX} ${startY}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
