import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = new URL("../report-page/", import.meta.url);

/** The script and the style of a report in HTML, with their digests for its policy, as a module. */
export function reportPage(): string {
  const script = bundled("start.ts");
  const style = bundled("page.css");
  return `// Generated from report-page/ by \`npm run generate\`. Do not edit.
export const script = ${JSON.stringify(script)};
export const scriptHash = "${digestOf(script)}";
export const style = ${JSON.stringify(style)};
export const styleHash = "${digestOf(style)}";
`;
}

function bundled(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(file, folder))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    write: false,
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** What a policy of a page knows a script by. */
function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
