/** The name of a table for the name of a list: `tierPlacements` is `tier_placements`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
