import { type Checker, createChecker } from "@open-tip/validators/worker";
import start from "@open-tip/validators/worker/start?worker&url";

/**
 * Starts a worker that is bound by the policy of this page, so that it cannot reach the network either: a script from a
 * server brings a policy of its own, one from a blob has that of its page.
 */
export function startChecker(): Checker {
  const script = `import ${JSON.stringify(new URL(start, location.href).href)};`;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return createChecker(new Worker(address, { type: "module" }));
}
