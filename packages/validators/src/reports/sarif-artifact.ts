/** A file as SARIF names it. */
export function artifact(file: string): { artifactLocation: { uri: string } } {
  // A path of the disk is not yet a URI: a colon in it would be a scheme, and a question mark a query.
  const path = file
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { artifactLocation: { uri: path.startsWith("/") ? `file://${path}` : path } };
}
