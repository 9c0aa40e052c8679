/** Whether a text is of printable ASCII only: then it needs no Unicode normalisation, and cheaper patterns do. */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
