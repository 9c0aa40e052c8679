import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";

// Every sample on the site is a file in src/examples; here each is run, and what it prints is compared with the
// output file that the site shows below it. `vitest -u` writes the outputs.

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const examples = path("../src/examples");
const cli = path("../../../packages/validators/src/cli.ts");
const files = readdirSync(examples);
const folder = mkdtempSync(join(tmpdir(), "open-tip-examples-"));
const fromSource = "--conditions=@open-tip/source";

/** Written by examples, not read by them. */
const written: readonly string[] = ["placements.csv", "counts.csv"];
/** Runs in a page only: see the browser tests. */
const inPages: readonly string[] = ["in-a-page.ts"];

for (const file of files.filter((name) => name.endsWith(".csv") && !written.includes(name))) {
  copyFileSync(join(examples, file), join(folder, file));
}
afterAll(() => rmSync(folder, { recursive: true }));

const output = (file: string) => join(examples, file.replace(/\.\w+$/, ".out.txt"));
const text = (file: string) => readFileSync(join(examples, file), "utf8");

const programs = files.filter((name) => name.endsWith(".ts") && !inPages.includes(name));

test.each(programs)("%s prints what the site says", async (file) => {
  const printed = execFileSync(process.execPath, [fromSource, join(examples, file)], { encoding: "utf8" });
  await expect(printed).toMatchFileSnapshot(output(file));
});

/** What a command line of the checker prints, run in the folder with the example files. */
function open(line: string): { printed: string; status: number | null } {
  const args = line.replace(/^npx @open-tip\/validators /, "").split(" ");
  const { stdout, stderr, status } = spawnSync(process.execPath, [fromSource, cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
  });
  return { printed: stdout + stderr, status };
}

const shell = files.filter((name) => name.endsWith(".sh"));

test.each(shell.filter((file) => text(file).startsWith("npx ")))(
  "%s prints what the site says",
  async (file) => {
    const runs = text(file).trim().split("\n").map(open);
    const printed = runs.map((run) => run.printed).join("");
    expect(printed).not.toBe("");
    await expect(printed).toMatchFileSnapshot(output(file));
    // 2 is misuse or a crash; the example file has faults on purpose, so 1 is what a check of it ends with.
    expect(runs.map(({ status }) => status)).not.toContain(2);
  },
);

test("convert writes the file that the site shows", async () => {
  rmSync(join(folder, "placements.csv"), { force: true });
  for (const line of text("convert.sh").trim().split("\n")) open(line);
  await expect(readFileSync(join(folder, "placements.csv"), "utf8")).toMatchFileSnapshot(
    join(examples, "placements.csv"),
  );
});

test("history.sql writes the file that the site shows", async () => {
  const history = path("../../../packages/corpus/generated/history/placements-long.csv");
  copyFileSync(history, join(folder, "placements-long.csv"));
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(text("history.sql").replace("'counts.csv'", `'${join(folder, "counts.csv")}'`));
  connection.closeSync();
  await expect(readFileSync(join(folder, "counts.csv"), "utf8")).toMatchFileSnapshot(
    join(examples, "counts.csv"),
  );
});

test.each(shell.filter((file) => text(file).startsWith("npm ")))(
  "%s names packages and files that exist",
  (file) => {
    for (const [, name] of text(file).matchAll(/npm install (\S+)/g)) {
      expect(readFileSync(path(`../../../packages/${name?.split("/")[1]}/package.json`), "utf8")).toContain(
        `"${name}"`,
      );
    }
    for (const [, name] of text(file).matchAll(/node (\S+)/g)) expect(files).toContain(name);
  },
);
