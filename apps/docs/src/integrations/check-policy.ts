import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { policy, scriptPolicy } from "../check/policy.ts";

/**
 * Gives the page that checks files a policy under which it can send nothing anywhere. Scripts that stand in the page are
 * let run by their hashes, so the policy is made from the built page.
 */
export function checkPolicy(): AstroIntegration {
  return {
    name: "check-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const page = new URL("check/index.html", dir);
        const html = await readFile(page, "utf8");
        await writeFile(
          page,
          html.replace(
            "<head>",
            `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`,
          ),
        );
      },
    },
  };
}

function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => text,
  );
  const hashes = new Set(
    inline.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`),
  );
  return [...policy, scriptPolicy(...hashes)].join("; ");
}
