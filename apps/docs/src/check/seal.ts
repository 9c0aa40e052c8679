import { policy, scriptPolicy } from "./policy.ts";

/**
 * Puts a page under the policy before it is given a file, where it was not built with it: from then on neither it nor a
 * worker of it connects to anything. A policy cannot be taken off again; the search, which has to ask for its index, goes.
 */
export function sealPage(): void {
  if (document.querySelector('meta[http-equiv="Content-Security-Policy"]')) return;
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = [...policy, scriptPolicy()].join("; ");
  document.head.append(meta);
  for (const search of document.querySelectorAll("site-search")) search.remove();
}
