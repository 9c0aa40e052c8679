import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Whether code that runs wider than its block can be reached by keyboard: a script sees to it once the page is idle. */
const codeIsReachable = () =>
  [...document.querySelectorAll("pre")].every(
    (block) => block.scrollWidth <= block.clientWidth || block.hasAttribute("tabindex"),
  );

/** What axe calls serious or critical. */
export async function barriers(page: Page): Promise<string[]> {
  // When it never comes true, axe says where.
  await page.waitForFunction(codeIsReachable, undefined, { timeout: 30_000 }).catch(() => {});
  // The legacy mode looks at this document only, and there is no other; the usual one opens a page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
