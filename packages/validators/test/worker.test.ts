import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import {
  check,
  convert,
  defineProfile,
  fromBytes,
  inspect,
  type Progress,
  report,
  show,
  writeReport,
} from "../src/index.ts";
import { serve } from "../src/worker/serve.ts";
import { type Checker, createChecker, type MessageTarget } from "../src/worker.ts";
import { type LongFile, longFiles, shelters } from "./long-files.ts";

vi.setConfig({ testTimeout: 30_000 });

// Both ends are in this process: all goes through a channel, as between a page and its worker.
const broken = defineProfile({
  name: "broken",
  title: "a table of which its profile fails",
  schema: z.strictObject({ broken: z.string(), more: z.string() }),
  remark: () => {
    throw new TypeError("the profile's own fault");
  },
});
let channel: InstanceType<typeof MessageChannel>;
let checker: Checker;
beforeEach(() => {
  channel = new MessageChannel();
  serve({ profiles: [shelters, broken], port: channel.port2 });
  checker = createChecker(channel.port1);
});
afterEach(() => {
  channel.port1.close();
  vi.restoreAllMocks();
});

const files = longFiles.map((file) => [file.name, file] as const);
const [first] = longFiles as [LongFile];
const blobOf = ({ name, bytes }: Pick<LongFile, "name" | "bytes">) =>
  new File([bytes as Uint8Array<ArrayBuffer>], name);
const inputOf = ({ name, bytes }: LongFile) => fromBytes(name, bytes);
const table = (text: string, name = "table.csv") => new File([text], name);
const named = ({ options }: LongFile) => ({ ...options, profile: options.profile?.name });
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const turns = async () => {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
};

async function all<Item, Result>(source: AsyncGenerator<Item, Result>): Promise<[Item[], Result]> {
  const items: Item[] = [];
  while (true) {
    const next = await source.next();
    if (next.done) return [items, next.value];
    items.push(next.value);
  }
}

describe("a checker says what the library says", () => {
  test.each(files)("of %s", async (_, file) => {
    const blob = blobOf(file);
    const [findings, outcome] = await all(checker.check(blob, named(file)));
    expect(plain([findings, outcome])).toEqual(plain(await all(check(inputOf(file), file.options))));
    expect(findings.length).toBeGreaterThan(1000);
    const short = { samples: 2 };
    expect(plain(await checker.report(blob, { ...named(file), ...short }))).toEqual(
      plain(await report(inputOf(file), { ...file.options, ...short })),
    );
    expect(plain(await checker.inspect(blob, named(file)))).toEqual(
      plain(await inspect(inputOf(file), file.options)),
    );
  });

  test("when it shows a row, and when it converts", async () => {
    const file = longFiles.find(({ name }) => name === "placements.csv") as LongFile;
    expect(await checker.show(blobOf(file), { row: 7 })).toEqual(await show(inputOf(file), { row: 7 }));
    for (const format of ["csv", "json", "ndjson"] as const)
      expect(plain(await all(checker.convert(blobOf(file), { format })))).toEqual(
        plain(await all(convert(inputOf(file), { format }))),
      );
  });

  test("when it writes a report, with every finding where the format has them", async () => {
    const [first] = files[0] ?? [];
    const file = longFiles.find(({ name }) => name === first) as LongFile;
    const { counts } = await report(inputOf(file), file.options);
    for (const format of ["csv", "json", "markdown"] as const) {
      const [pieces, told] = await all(checker.writeReport(blobOf(file), format, named(file)));
      const [own] = await all(writeReport(inputOf(file), format, file.options));
      expect(pieces.join("")).toBe(own.join(""));
      expect(told.counts).toEqual(counts);
      if (format !== "csv") continue;
      expect(pieces.length).toBeGreaterThan(1);
      const lines = pieces.join("").trimEnd().split("\n").length;
      expect(lines).toBeGreaterThan(counts.error + counts.warning + counts.info);
    }
  });

  test("with placements to compare with, however they are held", async () => {
    function* placements() {
      const values = [{ value: "tier-1", sources: ["dataset/a"] }];
      yield { territory: "FJI", edition: 2020, tier: "tier-1", level: "single", values } as const;
    }
    const blob = table("country,year,tier\nFiji,2020,Tier 2\n");
    const { groups } = await checker.report(blob, { reference: { name: "mine", placements: placements() } });
    expect(groups.map(({ rule }) => rule)).toContain("contradicts-single-source");
  });

  test("to several questions at once", async () => {
    const rules = await Promise.all(
      ["Tier 9", "Tier 2 Watch List"].map(async (tier) => {
        const { groups, file } = await checker.report(table(`country,year,tier\nFiji,2003,${tier}\n`, tier));
        return [file, ...groups.map(({ rule }) => rule)];
      }),
    );
    expect(rules).toEqual([
      ["Tier 9", "unknown-tier"],
      ["Tier 2 Watch List", "watch-list-before-2004"],
    ]);
  });

  test("and names a file as it is told to", async () => {
    const blob = new Blob(["country,year,tier\nFiji,2020,Tier 2\n"]);
    expect((await checker.report(blob, { name: "mine.csv" })).file).toBe("mine.csv");
    expect((await checker.report(blob)).file).toBe("blob");
  });
});

test("profiles of one's own are recognised in the worker, and go by their names", async () => {
  const blob = table("shelter,beds,note\nS1,12,a\n");
  expect((await checker.report(blob)).what).toBe("a table of shelters");
  expect((await checker.report(blob, { profile: "programmes" })).mapping?.profile).not.toBe("shelters");
});

describe("errors are the library's", () => {
  test("with code, message and remedy", async () => {
    const book = longFiles.find(({ name }) => name === "table.xlsx") as LongFile;
    const error = await report(inputOf(book), { sheet: "None" }).catch((error: unknown) => error);
    await expect(checker.report(blobOf(book), { sheet: "None" })).rejects.toEqual(error);
    expect(error).toMatchObject({ code: "bad-option", remedy: expect.stringContaining("Data") });
  });

  test("also those that the library does not expect", async () => {
    const failing = checker.report(table("broken,more\na,b\n"));
    await expect(failing).rejects.toMatchObject({ name: "TypeError", message: "the profile's own fault" });
  });

  test.each([
    ["a profile that the worker does not have", { profile: "nobody" }, /serve\(\{ profiles \}\)/],
    ["a profile instead of its name", { profile: shelters }, /serve\(\{ profiles \}\)/],
    ["rules", { ruleSets: [] }, /serve\(\{ ruleSets \}\)/],
    ["profiles", { profiles: [shelters] }, /serve\(\{ profiles \}\)/],
    ["an option that cannot be sent", { edition: () => 2020 }, /without functions/],
  ])("%s", async (_, options, remedy) => {
    const failing = checker.report(table("country,year,tier\n"), options as never);
    await expect(failing).rejects.toMatchObject({
      code: "bad-option",
      remedy: expect.stringMatching(remedy),
    });
  });

  test("and say when the worker is of another build, or fails", async () => {
    const changed: MessageTarget = {
      postMessage: (question, transfer) =>
        channel.port1.postMessage({ ...(question as object), openTip: 0 }, transfer),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    const blob = table("country,year,tier\n");
    const other = createChecker(changed).report(blob);
    await expect(other).rejects.toMatchObject({ code: "worker-failed", message: /different versions/ });
    const silent = new EventTarget() as EventTarget & MessageTarget;
    silent.postMessage = () => setImmediate(() => silent.dispatchEvent(new Event("error")));
    const none = createChecker(silent).report(blob);
    await expect(none).rejects.toMatchObject({ code: "worker-failed" });
  });
});

describe("progress", () => {
  test("comes over, to the same end", async () => {
    const told: Progress[][] = [[], []];
    await report(inputOf(first), { ...first.options, onProgress: (one) => told[0]?.push(one) });
    await checker.report(blobOf(first), { ...named(first), onProgress: (one) => told[1]?.push(one) });
    expect(told[1]?.length).toBeGreaterThan(1);
    expect(told[1]?.at(-1)).toEqual(told[0]?.at(-1));
  });

  test("that fails on the page ends the check with that", async () => {
    const error = new Error("the page's own fault");
    const onProgress = () => {
      throw error;
    };
    await expect(checker.report(blobOf(first), { onProgress })).rejects.toBe(error);
  });
});

describe("the worker reads no more", () => {
  /** Readings of Blobs so far. */
  function readings(): () => number {
    const slice = vi.spyOn(Blob.prototype, "slice");
    return () => slice.mock.calls.length;
  }

  /** Files that have more findings than may be under way. */
  const many = longFiles.find(({ name }) => name === "placements.csv") as LongFile;
  const large = { ...many, bytes: Uint8Array.from(Buffer.concat(Array(8).fill(many.bytes))) };

  test("than a page that takes its time can hold", async () => {
    const read = readings();
    const findings = checker.check(blobOf(large));
    await findings.next();
    await turns();
    const before = read();
    await turns();
    expect(read()).toBe(before);
    await all(findings);
    expect(before).toBeLessThan(read() / 2);
  });

  test.each([
    ["after the page has left", async (findings: AsyncGenerator) => void (await findings.return(undefined))],
    [
      "after the signal",
      async (findings: AsyncGenerator, stop: AbortController) => {
        const reason = new Error("enough");
        stop.abort(reason);
        await expect(findings.next()).rejects.toBe(reason);
      },
    ],
  ])("%s", async (_, leave) => {
    const read = readings();
    const stop = new AbortController();
    const findings = checker.check(blobOf(large), { signal: stop.signal });
    await findings.next();
    await leave(findings, stop);
    await turns();
    const before = read();
    await turns();
    expect(read()).toBe(before);
    expect(before).toBeLessThan(large.bytes.length / (256 * 1024));
    // It is free for the next.
    expect((await checker.report(table("country,year,tier\n"))).coverage.rowsRead).toBe(0);
  });

  test("after a report was given up", async () => {
    const reason = new Error("enough");
    const stop = new AbortController();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => {
      told.push(progress);
      stop.abort(reason);
    };
    const given = checker.report(blobOf(large), { signal: stop.signal, onProgress });
    await expect(given).rejects.toBe(reason);
    await turns();
    expect(told.length).toBe(1);
  });
});

test("a thread of its own that ends leaves no check waiting", async () => {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(new URL("./worker-thread.ts", import.meta.url), {
    execArgv: ["--conditions=@open-tip/source"],
    workerData: port2,
    transferList: [port2],
  });
  // It has more findings than may be under way, so the thread waits when it is ended.
  const file = longFiles.find(({ name }) => name === "placements.csv") as LongFile;
  const findings = createChecker(port1).check(blobOf(file));
  expect((await findings.next()).value).toMatchObject({ rule: "unknown-tier" });
  const rest = all(findings);
  await Promise.all([thread.terminate(), expect(rest).rejects.toMatchObject({ code: "worker-failed" })]);
  port1.close();
});
