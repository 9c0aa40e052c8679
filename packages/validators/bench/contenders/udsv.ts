import { createReadStream } from "node:fs";
import { inferSchema, initParser, type Parser } from "udsv";
import * as z from "zod";
import type { Contend } from "../contender.ts";
import { PlacementChecks } from "../placement-checks.ts";
import { PlacementText } from "../placements-schema.ts";

/** uDSV with an object for each row, and what zod compiles the schema to on each. */
export const contend: Contend = async (path, report) => {
  const checks = new PlacementChecks(z.compile(PlacementText, { strict: true }), report);
  let row = 1;
  let parser: Parser | undefined;
  for await (const piece of createReadStream(path, { encoding: "utf8", highWaterMark: 1024 * 1024 })) {
    parser ??= initParser(inferSchema(piece, { col: ",", row: "\n", encl: '"' }));
    parser.chunk<Record<string, string>>(piece, parser.stringObjs, (record) => {
      checks.check(++row, record);
    });
  }
  parser?.end();
  return { rows: row - 1, found: checks.finish() };
};
