/** What a page that reads files may do, and its worker with it: nothing that could carry a file away. */
export const policy: readonly string[] = [
  "default-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
];

/** Scripts are those of the site; @param more others that may run. */
export function scriptPolicy(...more: readonly string[]): string {
  return ["script-src 'self' 'wasm-unsafe-eval'", ...more].join(" ");
}
