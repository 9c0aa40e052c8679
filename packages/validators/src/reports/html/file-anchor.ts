/** Where the page shows what was found in a file, by the file's position in the run. */
export function fileAnchor(at: number): string {
  return `file-${at + 1}`;
}
