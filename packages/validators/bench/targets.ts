import type { ContenderName } from "./contenders.ts";
import type { PartName } from "./parts.ts";
import { figuresOf, type Results, timesAsFast } from "./results.ts";

/** What a run measured, as one figure; `comparable` unless open-tip did other work than it was measured against. */
interface Figure {
  readonly value: number;
  readonly comparable: boolean;
}

/** A figure that is promised, with the least that is acceptable and what is aimed at. */
export interface Target {
  readonly title: string;
  readonly unit: "times" | "MB" | "ms" | "%";
  readonly better: "more" | "less";
  readonly floor: number;
  readonly aim: number;
  readonly figure: Figure | undefined;
  /** What C on one thread, which writes no report, would have for a figure. */
  readonly native?: number | undefined;
}

/** How a target stands. */
export function standing({ figure, better, floor, aim }: Target): string {
  if (!figure) return "not measured";
  const reaches = (bound: number) => (better === "more" ? figure.value >= bound : figure.value <= bound);
  const stands = reaches(aim) ? "above aim" : reaches(floor) ? "above floor" : "below floor";
  return figure.comparable ? stands : `${stands}, not comparable yet`;
}

const ROW_BYTES = 8;

/** The targets, with what was measured for each. */
export function targetsOf(results: Results): readonly Target[] {
  const ratio = (
    title: string,
    part: PartName,
    peer: ContenderName,
    floor: number,
    aim: number,
    contender: ContenderName = "open-tip",
  ): Target => {
    const own = figuresOf(results, part, contender);
    const other = figuresOf(results, part, peer);
    const inC = figuresOf(results, part, "native");
    const figure = own && other && { value: timesAsFast(own, other), comparable: own.right === true };
    const native = inC && other && timesAsFast(inC, other);
    return { title, unit: "times", better: "more", floor, aim, figure, native };
  };
  const memory = (title: string, part: PartName, spareForRows: boolean): Target => {
    const own = figuresOf(results, part, "open-tip");
    const rows = ((own?.rows ?? 0) * ROW_BYTES) / 1e6;
    const figure = own && { value: own.peakMB, comparable: own.right === true };
    return {
      title,
      unit: "MB",
      better: "less",
      floor: 120 + (spareForRows ? rows : 0),
      aim: 80 + rows,
      figure,
    };
  };
  return [
    ratio("CSV: csv-parse, zod safeParse", "csv", "csv-parse", 25, 60),
    ratio("CSV: uDSV, zod compile", "csv", "udsv", 10, 25),
    ratio("CSV: DuckDB, 2 threads", "csv", "duckdb", 4, 9),
    ratio("CSV, JavaScript alone: csv-parse, zod", "csv", "csv-parse", 10, 15, "open-tip-javascript"),
    ratio("CSV, half of the rows bad: DuckDB", "half-bad", "duckdb", 5, 12),
    ofNative(results),
    memory("CSV: peak memory", "csv", false),
    memory("CSV, ten times the rows: peak memory", "ten-times", true),
    ...ofStartUp(results),
    ratio("XLSX: exceljs, which only reads", "xlsx", "exceljs", 4, 7),
    ratio("XLSX: SheetJS, which only reads", "xlsx", "sheetjs", 4, 7),
    ratio("XLSX: read-excel-file, which only reads", "xlsx", "read-excel-file", 4, 7),
    ratio("NDJSON: readline, JSON.parse, no check", "ndjson", "readline", 1.5, 5),
    addedByChecking(results),
  ];
}

/** What the command takes to start: for its help, and for a check beside the work that this is. */
function ofStartUp({ startUp }: Results): Target[] {
  const help = startUp && { value: startUp.help - startUp.bare, comparable: true };
  const beside = startUp && { value: startUp.beside * 100, comparable: true };
  return [
    {
      title: "open-tip --help, beyond bare Node",
      unit: "ms",
      better: "less",
      floor: 40,
      aim: 10,
      figure: help,
    },
    {
      title: "check of 5,000 rows less its work: of bare Node",
      unit: "%",
      better: "less",
      floor: 150,
      aim: 125,
      figure: beside,
    },
  ];
}

/** What checking adds to the time that hyparquet takes for reading. */
function addedByChecking(results: Results): Target {
  const own = figuresOf(results, "parquet", "open-tip");
  const read = figuresOf(results, "parquet", "hyparquet");
  const figure = own && read && { value: (timesAsFast(read, own) - 1) * 100, comparable: own.right === true };
  return {
    title: "Parquet: added to hyparquet's read",
    unit: "%",
    better: "less",
    floor: 30,
    aim: 10,
    figure,
  };
}

/** The speed of open-tip, as a share of that of C. */
function ofNative(results: Results): Target {
  const own = figuresOf(results, "csv", "open-tip");
  const native = figuresOf(results, "csv", "native");
  const figure = own && native && { value: timesAsFast(own, native) * 100, comparable: own.right === true };
  return { title: "CSV: of the speed of C, 1 thread", unit: "%", better: "more", floor: 40, aim: 80, figure };
}
