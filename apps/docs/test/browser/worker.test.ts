import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { check, type FileReport, fromBytes, report } from "@open-tip/validators";
import type * as library from "@open-tip/validators/worker";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Browser, Page } from "playwright-core";
import { build } from "tsup";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as XLSX from "xlsx";
import { launch } from "./browser.ts";
import { type Served, serve } from "./serve.ts";
import { longTable } from "./worker/long-table.ts";
import { rankings } from "./worker/rankings.ts";

declare global {
  var createChecker: typeof library.createChecker;
  var OpenTipError: typeof library.OpenTipError;
  var makeLongTable: (bytes: number) => string[];
}

const MEBIBYTE = 1024 * 1024;
const LONG = 100 * MEBIBYTE;
const PIECE = 256 * 1024;
const scripts = fileURLToPath(new URL("./worker/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "open-tip-worker-"));
let browser: Browser;

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: {
      page: join(scripts, "page.ts"),
      checker: join(scripts, "checker.ts"),
      start: fileURLToPath(new URL("../../../../packages/validators/src/worker/start.ts", import.meta.url)),
    },
    outDir: folder,
    outExtension: () => ({ js: ".js" }),
    format: "esm",
    target: "es2022",
    platform: "browser",
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ["@open-tip/source"];
    },
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
  );
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const strict = "default-src 'none'; script-src 'self'; worker-src 'self'; img-src data:";

describe.each([
  ["WebAssembly may run", strict.replace("'self';", "'self' 'wasm-unsafe-eval';"), true],
  ["WebAssembly may not run", strict, false],
])("under a strict policy by which %s", (_, policy, wasm) => {
  let site: Served;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeEach(async () => {
    site = await serve(folder, { "content-security-policy": policy });
    page = await browser.newPage();
    complaints.length = 0;
    requests.length = 0;
    page.on("pageerror", (error) => complaints.push(error.message));
    page.context().on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
    await page.goto(site.origin);
    await page.waitForFunction(() => typeof globalThis.createChecker === "function");
  });
  afterEach(async () => {
    await page.close();
    site.close();
  });

  test("100 MB are checked in a worker as in Node, while the page lives on", async () => {
    const inPage = await page.evaluate(async (size) => {
      const may = await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)).then(
        () => true,
        () => false,
      );
      const file = new File(globalThis.makeLongTable(size), "long.csv");
      const checker = globalThis.createChecker(new Worker("/checker.js", { type: "module" }));
      let ticks = 0;
      const clock = setInterval(() => ticks++, 10);
      const told: library.Progress[] = [];
      const found: unknown[] = [];
      const findings = checker.check(file, { onProgress: (progress) => told.push(progress) });
      while (true) {
        const next = await findings.next();
        if (next.done) {
          clearInterval(clock);
          return { may, size: file.size, ticks, told, found, outcome: next.value };
        }
        found.push(next.value);
      }
    }, LONG);
    const bytes = new TextEncoder().encode(longTable(LONG).join(""));
    const options = { profiles: [rankings], ...(!wasm && ({ engine: "javascript" } as const)) };
    const findings = check(fromBytes("long.csv", bytes), options);
    const inNode = { found: [] as unknown[], outcome: undefined as unknown };
    while (!inNode.outcome) {
      const next = await findings.next();
      if (next.done) inNode.outcome = next.value;
      else inNode.found.push(next.value);
    }
    expect(inPage.may).toBe(wasm);
    expect(inPage.size).toBeGreaterThan(LONG);
    expect(inPage.found.length).toBeGreaterThan(100);
    expect(inPage.outcome.coverage.rowsProven).toBeGreaterThan(500_000);
    expect({ found: inPage.found, outcome: inPage.outcome }).toEqual(JSON.parse(JSON.stringify(inNode)));
    expect(inPage.told.length).toBeGreaterThan(3);
    expect(inPage.told.at(-1)).toMatchObject({
      bytesRead: inPage.size,
      rowsRead: inPage.outcome.coverage.rowsRead,
    });
    expect(inPage.ticks).toBeGreaterThan(10);
    // Nothing was asked for but the scripts, and nothing was sent.
    for (const request of requests)
      expect(request).toMatch(new RegExp(`^GET ${site.origin}/(?:[\\w-]+\\.js)?$`));
    expect(complaints).toEqual([]);
  });

  test("a check that is stopped reads no more", async () => {
    const stopped = await page.evaluate(async (size) => {
      const worker = new Worker("/checker.js", { type: "module" });
      const readings = () =>
        new Promise<number>((resolve) => {
          worker.onmessage = ({ data }) => resolve(data as number);
          worker.postMessage("readings?", []);
        });
      const checker = globalThis.createChecker(worker);
      const stop = new AbortController();
      const reason = new Error("enough");
      const onProgress = ({ rowsRead }: library.Progress) => {
        if (rowsRead > 0) stop.abort(reason);
      };
      const file = new File(globalThis.makeLongTable(size), "long.csv");
      const error = await checker.report(file, { signal: stop.signal, onProgress }).catch((error) => error);
      // A question after it is answered when the worker is free again.
      await checker.report(new File(["country,year,tier\n"], "short.csv"));
      const before = await readings();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { own: error === reason, before, after: await readings() };
    }, 40 * MEBIBYTE);
    expect(stopped.own).toBe(true);
    expect(stopped.after).toBe(stopped.before);
    expect(stopped.before).toBeLessThan((40 * MEBIBYTE) / PIECE);
    expect(complaints).toEqual([]);
  });

  const header = ["country", "year", "tier"];
  const rows = Array.from({ length: 30 }, (_, at) => [
    "Fiji",
    String(2001 + (at % 20)),
    `Tier ${1 + (at % 4)}`,
  ]);
  const text = [header, ...rows].map((cells) => cells.join(",")).join("\n");
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...rows]), "Data");
  const columnData = header.map((name, at) => ({ name, data: rows.map((cells) => cells[at] as string) }));
  const objects = rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));

  const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["table.xlsx", new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }))],
    ["table.parquet", new Uint8Array(parquetWriteBuffer({ columnData, codec: "SNAPPY" }))],
    ["table.json", new TextEncoder().encode(JSON.stringify(objects))],
    ["table.csv.gz", new Uint8Array(gzipSync(text))],
    ["table.csv", new TextEncoder().encode(text)],
  ];

  test("every format is read by the script of the package, several files at once", async () => {
    const inPage: FileReport[] = await page.evaluate(
      async (files) => {
        const checker = globalThis.createChecker(new Worker("/start.js", { type: "module" }));
        return Promise.all(
          files.map(({ name, bytes }) => checker.report(new File([Uint8Array.from(bytes)], name))),
        );
      },
      files.map(([name, bytes]) => ({ name, bytes: [...bytes] })),
    );
    const inNode = await Promise.all(files.map(([name, bytes]) => report(fromBytes(name, bytes))));
    for (const { counts } of inPage) expect(counts.error).toBeGreaterThan(0);
    expect(inPage).toEqual(JSON.parse(JSON.stringify(inNode)));
    expect(complaints).toEqual([]);
  });

  test("a worker whose script is not there, or is none, is an error that says so", async () => {
    const said = await page.evaluate(
      (scripts) =>
        Promise.all(
          scripts.map(async (script) => {
            const checker = globalThis.createChecker(new Worker(script, { type: "module" }));
            const error: unknown = await checker.report(new File([""], "t.csv")).catch((error) => error);
            return error instanceof globalThis.OpenTipError && [error.code, error.remedy];
          }),
        ),
      ["/missing.js", "/index.html"],
    );
    const failure = ["worker-failed", expect.stringContaining("script")];
    expect(said).toEqual([failure, failure]);
  });

  test("a worker that is ended leaves no check waiting", async () => {
    const codes = await page.evaluate(async (size) => {
      const checker = globalThis.createChecker(new Worker("/start.js", { type: "module" }));
      const codeOf = (error: unknown) => error instanceof globalThis.OpenTipError && error.code;
      const file = new File(globalThis.makeLongTable(size), "long.csv");
      const onProgress = () => checker.terminate();
      return [
        await checker.report(file, { onProgress }).catch(codeOf),
        await checker.report(file).catch(codeOf),
      ];
    }, 10 * MEBIBYTE);
    expect(codes).toEqual(["worker-failed", "worker-failed"]);
  });
});
