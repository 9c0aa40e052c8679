import type { Contend } from "./contender.ts";

interface Contender {
  /** What it is, in the table of results. */
  readonly title: string;
  load(): Promise<{ readonly contend: Contend }>;
}

/** Everything that can be measured, by name. Each is loaded in a process of its own. */
export const contenders = {
  "open-tip": { title: "open-tip", load: () => import("./contenders/open-tip.ts") },
  "open-tip-javascript": {
    title: "open-tip, JavaScript alone",
    load: () => import("./contenders/open-tip-javascript.ts"),
  },
  "csv-parse": { title: "csv-parse, zod safeParse", load: () => import("./contenders/csv-parse.ts") },
  papaparse: { title: "Papa Parse, zod safeParse", load: () => import("./contenders/papaparse.ts") },
  udsv: { title: "uDSV, zod compile", load: () => import("./contenders/udsv.ts") },
  duckdb: { title: "DuckDB SQL, 2 threads", load: () => import("./contenders/duckdb.ts") },
  native: { title: "C, 1 thread", load: () => import("./contenders/native.ts") },
  readline: { title: "readline, JSON.parse", load: () => import("./contenders/readline.ts") },
  "readline-zod": {
    title: "readline, JSON.parse, zod safeParse",
    load: () => import("./contenders/readline-zod.ts"),
  },
  exceljs: { title: "exceljs, streaming", load: () => import("./contenders/exceljs.ts") },
  sheetjs: { title: "SheetJS", load: () => import("./contenders/sheetjs.ts") },
  "read-excel-file": { title: "read-excel-file", load: () => import("./contenders/read-excel-file.ts") },
  hyparquet: { title: "hyparquet, every column", load: () => import("./contenders/hyparquet.ts") },
} as const satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;

export function isContender(name: string): name is ContenderName {
  return Object.hasOwn(contenders, name);
}
