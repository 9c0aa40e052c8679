import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { CHROMIUM } from "./browser.ts";

/** Makes sure that there is a browser before any test asks for one: Debian's, where nothing else is at hand. */
export default function installChromium(): void {
  if (existsSync(CHROMIUM)) return;
  const steps = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ] as const;
  for (const [command, ...args] of steps) {
    const { status, error, stderr } = spawnSync(command, args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status === 0) continue;
    throw new Error(
      `The browser tests need Chromium at ${CHROMIUM}, and \`${[command, ...args].join(" ")}\` failed: ` +
        `${error?.message ?? stderr.trim()}. Install Debian's package chromium as root, or name another browser in CHROMIUM_PATH.`,
    );
  }
  if (!existsSync(CHROMIUM))
    throw new Error(`The package chromium is installed, and ${CHROMIUM} is not there.`);
}
