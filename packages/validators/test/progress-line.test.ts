import { expect, test } from "vitest";
import { ProgressLine } from "../src/cli/progress-line.ts";

const progress = { bytesRead: 25, size: 100, rowsRead: 1204, rowsRejected: 0, findings: 0 };

function lineOn(isTTY: boolean) {
  let time = 0;
  const written: string[] = [];
  const line = new ProgressLine({ isTTY, write: (text) => written.push(text) }, () => time);
  return { line, written, pass: (milliseconds: number) => (time += milliseconds) };
}

test("after a second a terminal shows how far a file is read, and nothing is left of that", () => {
  const { line, written, pass } = lineOn(true);
  const tell = line.of("a\u001b[31m.csv");
  pass(900);
  tell?.(progress);
  line.clear();
  expect(written).toEqual([]);
  pass(200);
  tell?.(progress);
  tell?.({ ...progress, size: undefined } as never);
  line.clear();
  line.clear();
  const erase = "\r\u001b[2K";
  expect(written).toEqual([
    `${erase}a\\u{1b}[31m.csv: 1,204 rows, 25 %`,
    `${erase}a\\u{1b}[31m.csv: 1,204 rows`,
    erase,
  ]);
});

test("where nobody watches, nothing is told", () => {
  expect(lineOn(false).line.of("a.csv")).toBeUndefined();
});
