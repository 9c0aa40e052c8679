// What type-checking costs a consumer: every entity of the standard, against zod alone. `npm run bench:types`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { entities } from "../src/entities.ts";

const rounds = 7;
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
// Inside the package, so that the consumers find it and zod as installed packages are found.
const folder = mkdtempSync(join(import.meta.dirname, "consumers-"));

const consumers = {
  "zod alone": [
    'import * as z from "zod";',
    'export const schema = z.strictObject({ id: z.string(), edition: z.int(), tier: z.enum(["a", "b"]).exactOptional() });',
    "export type Record = z.infer<typeof schema>;",
    "export const record: Record = schema.parse({});",
  ],
  "every entity": Object.keys(entities).flatMap((name, at) => [
    `import { ${name} } from "@open-tip/schema";`,
    `export const parsed${at}: ${name} = ${name}.parse({});`,
    `export const safe${at} = ${name}.safeParse({}).data?.id;`,
    `export const shape${at} = ${name}.shape.id;`,
  ]),
  "types only": [
    'import type { Entities } from "@open-tip/schema/types";',
    "export declare const all: Entities;",
    "export const statement = all.Statement.speakers;",
  ],
};

interface Cost {
  readonly seconds: number;
  readonly instantiations: number;
  readonly memory: number;
}

function check(file: string): Cost {
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"];
  const args = [tsc, "--ignoreConfig", ...options, "--extendedDiagnostics", file];
  const out = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const read = (label: string) => Number(out.match(new RegExp(`^${label}:\\s+([\\d.]+)`, "m"))?.[1]);
  return { seconds: read("Total time"), instantiations: read("Instantiations"), memory: read("Memory used") };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

try {
  const files = Object.entries(consumers).map(([name, lines], at) => {
    const file = join(folder, `consumer-${at}.ts`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    return { name, file, costs: [] as Cost[] };
  });
  // In turns, so that what else the machine does falls on all of them.
  for (let round = 0; round < rounds; round++) for (const { file, costs } of files) costs.push(check(file));
  const base = median(files[0]?.costs.map(({ seconds }) => seconds) ?? []);
  console.log(`tsc, medians of ${rounds} rounds in turns`);
  for (const { name, costs } of files) {
    const seconds = median(costs.map((cost) => cost.seconds));
    const [{ instantiations, memory }] = costs as [Cost];
    console.log(
      `${name.padEnd(14)} ${seconds.toFixed(2)} s  ${(seconds / base).toFixed(2)}x  ${instantiations} instantiations  ${Math.round(memory / 1024)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
