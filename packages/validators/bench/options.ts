import { parseArgs } from "node:util";
import { type PartName, parts } from "./parts.ts";

/** What is measured in a run: the parts, and how long the command takes to start. */
export type Measurement = PartName | "start-up";

export interface Options {
  readonly rows: number;
  /** Share of the rows with a bad cell. */
  readonly bad: number;
  readonly turns: number;
  readonly only: readonly Measurement[];
  /** Where to save the figures. */
  readonly json?: string;
}

const everything: readonly Measurement[] = [...(Object.keys(parts) as PartName[]), "start-up"];
const usual = everything.filter((name) => name !== "ten-times");

/** Reads the options of the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: "string", default: "1100000" },
      bad: { type: "string", default: "0.01" },
      turns: { type: "string", default: "3" },
      only: { type: "string" },
      "ten-times": { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  const named = values.only?.split(",").map(measurement) ?? usual;
  const only = values["ten-times"] && !named.includes("ten-times") ? [...named, "ten-times" as const] : named;
  const { json } = values;
  return {
    rows: within("rows", values.rows, 1, 1e9, true),
    bad: within("bad", values.bad, 0, 1, false),
    turns: within("turns", values.turns, 1, 99, true),
    only,
    ...(json !== undefined && { json }),
  };
}

function measurement(name: string): Measurement {
  const found = everything.find((one) => one === name);
  if (!found) throw new Error(`--only takes ${everything.join(", ")}, and not ${JSON.stringify(name)}`);
  return found;
}

function within(name: string, text: string, least: number, most: number, whole: boolean): number {
  const number = Number(text);
  if (text.trim() !== "" && number >= least && number <= most && (!whole || Number.isInteger(number)))
    return number;
  throw new Error(
    `--${name} takes a ${whole ? "whole number" : "number"} from ${least} to ${most}, and not ${text}`,
  );
}
