/** The id of a placement: the source that asserts it, the edition and the territory. */
export function placementId(source: string, edition: number, territory: string): string {
  return `placement/${source}/${edition}/${territory}`;
}
