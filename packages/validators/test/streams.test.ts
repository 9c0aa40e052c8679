import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { check, fromBytes, fromStream, inspect, report } from "../src/index.ts";
import { inPieces } from "./files.ts";

const header = ["country", "year", "tier"];
const rows = [
  ["Fiji", "2020", "Tier 2"],
  ["Chad", "2020", "Tier 9"],
  ["Fiji", "2020", "Tier 3"],
];
const encode = (text: string) => new TextEncoder().encode(text);
const csv = encode([header, ...rows].map((cells) => cells.join(",")).join("\n"));

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...rows]), "Data");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
}

function parquet(): Uint8Array {
  const columnData = header.map((name, at) => ({ name, data: rows.map((cells) => cells[at] as string) }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const files: readonly (readonly [string, Uint8Array])[] = [
  ["table.csv", csv],
  ["table.json", encode(JSON.stringify([header, ...rows]))],
  ["table.xlsx", workbook()],
  ["table.parquet", parquet()],
];
const packed = files.map(([name, bytes]) => [`${name}.gz`, new Uint8Array(gzipSync(bytes))] as const);

/** A stream of the web, and how it ended. */
function webStream(bytes: Uint8Array, size: number) {
  const ended = { cancelled: false };
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
    cancel() {
      ended.cancelled = true;
    },
  });
  return { stream, ended };
}

test.each([...files, ...packed])(
  "%s gives the same report from a stream of any kind",
  async (name, bytes) => {
    const whole = await report(fromBytes(name, bytes));
    expect(whole.counts.error).toBe(2);
    const streams = [webStream(bytes, 7).stream, inPieces(bytes, 11), Readable.from(inPieces(bytes, 64))];
    for (const stream of streams) {
      const streamed = await report(fromStream(name, stream));
      expect(streamed).toEqual(whole);
    }
  },
);

test.each([...files, ...packed])(
  "what %s is can be told from a stream, which is then let go",
  async (name, bytes) => {
    const padded = name === "table.csv" ? encode(`${new TextDecoder().decode(csv)}\n`.repeat(50_000)) : bytes;
    const { stream, ended } = webStream(padded, 1000);
    const { mapping } = await inspect(fromStream(name, stream));
    expect(mapping?.columns.map(({ field }) => field)).toEqual(["territoryAsStated", "edition", "tier"]);
    if (name === "table.csv") expect(ended.cancelled).toBe(true);
  },
);

test("a stream of what is no table is let go", async () => {
  const { stream, ended } = webStream(encode(`%PDF-1.7\n${"x".repeat(1_000_000)}`), 1000);
  expect((await report(fromStream("paper.pdf", stream))).groups[0]?.rule).toBe("not-a-table");
  expect(ended.cancelled).toBe(true);
});

test("who stops reading findings stops the stream", async () => {
  const { stream, ended } = webStream(
    encode(`country,year,tier\n${"Fiji,2020,Tier 2\n".repeat(200_000)}`),
    1000,
  );
  for await (const { rule } of check(fromStream("long.csv", stream))) {
    expect(rule).toBe("duplicate-placement");
    break;
  }
  expect(ended.cancelled).toBe(true);
});

test("a stream that fails is a finding, and what was read before stands", async () => {
  async function* failing() {
    yield csv;
    yield encode("\n");
    throw new Error("connection lost");
  }
  const { groups, coverage } = await report(fromStream("table.csv", failing()));
  expect(groups.map(({ rule }) => rule).sort()).toEqual([
    "duplicate-placement",
    "unknown-tier",
    "unreadable-file",
  ]);
  expect(coverage).toMatchObject({ complete: false, rowsChecked: 3 });
  expect(coverage.incompleteBecause.join()).toContain("connection lost");
});

test("a stream is read once, and says so", async () => {
  const input = fromStream("body", inPieces(csv, 10));
  await report(input);
  await expect(report(input)).rejects.toMatchObject({
    code: "read-once",
    remedy: expect.stringContaining("new stream"),
  });
});

test("a stream of decoded text is refused, rather than guessed at", async () => {
  const text = Readable.from(["country,year,tier\n"]);
  await expect(
    report(fromStream("text", text as unknown as AsyncIterable<Uint8Array>)),
  ).rejects.toMatchObject({
    code: "bad-option",
    message: "text is a stream of text.",
  });
});

test.each(["table.xlsx", "table.parquet", "table.xlsx.gz", "table.parquet.gz"])(
  "%s that comes as a stream is held up to the limit that is set, and from memory without one",
  async (name) => {
    const bytes = [...files, ...packed].find(([one]) => one === name)?.[1] ?? csv;
    const streamed = report(fromStream(name, inPieces(bytes, 100)), { mostHeld: 300 });
    await expect(streamed).rejects.toMatchObject({
      code: "not-seekable",
      message: expect.stringContaining("300 bytes"),
      remedy: expect.stringContaining("--most-held"),
    });
    const limit = { mostHeld: 1024 * 1024 };
    expect((await report(fromStream(name, inPieces(bytes, 100)), limit)).counts.error).toBe(2);
    if (!name.endsWith(".gz"))
      expect((await report(fromBytes(name, bytes), { mostHeld: 300 })).counts.error).toBe(2);
  },
);
