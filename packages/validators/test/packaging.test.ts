import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// What a stranger gets from npm: the three packages packed, and installed in an empty folder.
const root = fileURLToPath(new URL("../../../", import.meta.url));
const fixtures = fileURLToPath(new URL("./packaging/", import.meta.url));
const examples = fileURLToPath(new URL("../examples/worker/", import.meta.url));
/** A page with its worker. */
const page = ["page.ts", "checker.ts"];
const packages = ["schema", "corpus", "validators"] as const;
const folder = mkdtempSync(join(tmpdir(), "open-tip-consumer-"));
const OLDEST_NODE = "20.19.5";

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", [...args, "--silent", "--no-audit", "--no-fund"], { cwd, encoding: "utf8" });
}

/** Names of the files in a tarball, without their common folder. */
function contents(tarball: string): string[] {
  const listing = execFileSync("tar", ["-tzf", join(folder, tarball)], { encoding: "utf8" });
  return listing
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
}

const tarballs: Record<string, string> = {};
/** Node's binaries to try: the one that the project pins, and the oldest that the packages promise. */
let nodes: readonly (readonly [string, string])[] = [];

beforeAll(() => {
  for (const name of packages) {
    const from = join(root, "packages", name);
    if (!existsSync(join(from, "dist/index.js")))
      throw new Error(`packages/${name} is not built: run npm run build first`);
    const [packed] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], from)) as [
      { filename: string },
    ];
    tarballs[name] = packed.filename;
  }
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "consumer",
      private: true,
      type: "module",
      allowScripts: { node: true },
      dependencies: {
        ...Object.fromEntries(packages.map((name) => [`@open-tip/${name}`, `file:./${tarballs[name]}`])),
        node: OLDEST_NODE,
      },
    }),
  );
  npm(["install"], folder);
  nodes = [
    ["the newest", join(root, "node_modules/node/bin/node")],
    ["the oldest", join(folder, "node_modules/node/bin/node")],
  ];
  for (const file of readdirSync(fixtures)) copyFileSync(join(fixtures, file), join(folder, file));
  for (const file of page) copyFileSync(join(examples, file), join(folder, file));
  writeFileSync(join(folder, "compared.csv"), "country,year,tier\nGhana,2009,Tier 1\n");
  writeFileSync(join(folder, "rankings.csv"), "country,year,tier\nFiji,2003,Tier 2 Watch List\n");
}, 180_000);

// A copy of Node is in it.
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function typecheck(
  files: readonly string[],
  moduleResolution: "nodenext" | "bundler",
  options: readonly string[] = [],
) {
  const module = moduleResolution === "nodenext" ? "nodenext" : "esnext";
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const fixed = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023,dom", "--ignoreConfig"];
  const args = [
    tsc,
    ...fixed,
    "--module",
    module,
    "--moduleResolution",
    moduleResolution,
    ...options,
    ...files,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, stdout };
}

describe("what is packed", () => {
  test.each(packages)("%s holds what it promises, and neither tests nor scripts", (name) => {
    const files = contents(tarballs[name] as string);
    for (const file of ["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"])
      expect(files).toContain(file);
    expect(files.some((file) => file.startsWith("generated/"))).toBe(true);
    expect(files.filter((file) => /^(?:test|scripts|bench|examples)\/|tsconfig|\.turbo/.test(file))).toEqual(
      [],
    );
  });

  test("every package says where it lives, under which licence, and that it is public; the address is that of the project", () => {
    const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const name of packages) {
      const manifest = JSON.parse(
        readFileSync(join(folder, `node_modules/@open-tip/${name}/package.json`), "utf8"),
      );
      expect(manifest).toMatchObject({
        homepage: project.homepage,
        // Loading a worker's script is what starts it.
        sideEffects:
          name === "validators" ? [expect.stringContaining("worker/start"), expect.anything()] : false,
        type: "module",
        publishConfig: { access: "public", provenance: true },
        repository: { type: "git", directory: `packages/${name}` },
      });
      expect(manifest.license).toMatch(/MIT|CC-BY-4.0/);
      const internal = Object.entries({ ...manifest.dependencies }).filter(([dependency]) =>
        dependency.startsWith("@open-tip/"),
      );
      for (const [, range] of internal) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    }
  });
});

describe("types", () => {
  test.each(["nodenext", "bundler"] as const)(
    "consumers' programs are correct under %s",
    (resolution) => {
      const options = ["--skipLibCheck", "--resolveJsonModule"];
      expect(typecheck(["consumer.ts", "corpus.ts", ...page], resolution, options)).toEqual({
        status: 0,
        stdout: "",
      });
    },
    60_000,
  );

  test.each(["nodenext", "bundler"] as const)(
    "types alone need no zod, under %s with every declaration checked",
    (resolution) => {
      const program = typecheck(["types-only.ts"], resolution, ["--listFilesOnly"]);
      expect(program.stdout).not.toContain("node_modules/zod");
      expect(typecheck(["types-only.ts"], resolution)).toEqual({ status: 0, stdout: "" });
    },
    60_000,
  );
});

describe("running, under the newest Node and the oldest that is promised", () => {
  test("the oldest really is the oldest", () => {
    const versions = nodes.map(([, node]) => execFileSync(node, ["--version"], { encoding: "utf8" }).trim());
    expect(versions).toEqual([expect.stringMatching(/^v24\./), `v${OLDEST_NODE}`]);
  });

  /** Compiles a program and runs it under each Node. */
  function printed(name: string): unknown[] {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--ignoreConfig", "--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom"];
    const json = ["--resolveJsonModule", "--skipLibCheck", "--outDir", "out"];
    const compiled = spawnSync(process.execPath, [tsc, ...options, ...json, `${name}.ts`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(compiled.stdout).toBe("");
    return nodes.map(([, node]) =>
      JSON.parse(execFileSync(node, ["--no-warnings", `out/${name}.js`], { cwd: folder, encoding: "utf8" })),
    );
  }

  test("the library", () => {
    for (const out of printed("consumer")) {
      expect(out).toEqual({
        code: "SWZ",
        compared: -3,
        tier: expect.stringMatching(/^tier-/),
        rules: ["watch-list-before-2004"],
        rows: 1,
        unused: 2,
        verifies: "function",
        fromWorker: "a table of tier placements, row per country and year",
      });
    }
  }, 60_000);

  test("the corpus: whole, by article, and an article as JSON", () => {
    for (const out of printed("corpus")) {
      expect(out).toEqual({
        office: "Secretary of State",
        said: true,
        same: true,
        placements: [8, 8],
        dangling: 0,
        table: true,
        level: "contested",
        counted: [4, 2],
        unused: 2,
      });
    }
  }, 60_000);

  test("JSON without any code", () => {
    for (const [, node] of nodes) {
      const out = JSON.parse(
        execFileSync(node, ["--no-warnings", "json-only.mjs"], { cwd: folder, encoding: "utf8" }),
      );
      expect(out).toEqual(["https://json-schema.org/draft/2020-12/schema", true, 8, true]);
    }
  });

  test("the corpus as JSON, as tables, as linked data, without any code", () => {
    for (const [, node] of nodes) {
      const args = ["--no-warnings", "corpus-files.mjs"];
      const out = JSON.parse(execFileSync(node, args, { cwd: folder, encoding: "utf8" }));
      expect(out).toEqual([8, 8, true, 1, "object"]);
    }
  });

  test("the command line", () => {
    for (const [, node] of nodes) {
      const cli = join(folder, "node_modules/.bin/open-tip");
      const checked = spawnSync(node, [cli, "check", "rankings.csv"], { cwd: folder, encoding: "utf8" });
      expect(checked).toMatchObject({ status: 1, stderr: "" });
      expect(checked.stdout).toContain("error  watch-list-before-2004, row 2, column tier (C)");
      const version = spawnSync(node, [cli, "--version"], { cwd: folder, encoding: "utf8" });
      expect(version.stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    }
    const args = ["check", "compared.csv", "--reference", "@open-tip/corpus/history"];
    for (const [, node] of nodes) {
      const cli = join(folder, "node_modules/.bin/open-tip");
      const compared = spawnSync(node, [cli, ...args], { cwd: folder, encoding: "utf8" });
      expect(compared).toMatchObject({ status: 0, stderr: "" });
      expect(compared.stdout).toContain("contradicts-reference, row 2, column tier (C)");
    }
    const typed = join(folder, "open-tip.config.ts");
    writeFileSync(typed, 'const failOn: string = "error";\nexport default { failOn };\n');
    const configured = nodes.map(([, node]) =>
      spawnSync(node, [join(folder, "node_modules/.bin/open-tip"), "check", "compared.csv"], {
        cwd: folder,
        encoding: "utf8",
      }),
    );
    rmSync(typed);
    // Only a newer Node reads TypeScript by itself.
    expect(configured.map(({ status }) => status)).toEqual([0, 2]);
    expect(configured[1]?.stderr).toBe(
      `open-tip: open-tip.config.ts is TypeScript, which Node ${OLDEST_NODE} does not read by itself. Use Node 22.18 or later, or write it as open-tip.config.mjs or open-tip.config.json.\n`,
    );
    const byName = spawnSync("npm", ["exec", "--", "open-tip", "check", "rankings.csv"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(byName.status).toBe(1);
  }, 60_000);
});
