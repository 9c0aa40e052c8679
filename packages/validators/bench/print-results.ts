import { type ContenderName, contenders } from "./contenders.ts";
import type { Measured, MeasuredPart } from "./measure-part.ts";
import { parts } from "./parts.ts";
import { printTable } from "./print-table.ts";
import { type Results, timesAsFast } from "./results.ts";
import { standing, type Target } from "./targets.ts";

const rounded = (number: number) => Math.round(number).toLocaleString("en-GB");

/** Prints what was measured, part by part. */
export function printResults({ parts: measured, startUp }: Results): void {
  for (const [name, part] of Object.entries(measured)) {
    console.log(`\n${part.title}: ${rounded(part.rows)} rows, ${part.megabytes.toFixed(1)} MB`);
    const first = parts[name as keyof typeof parts].contenders[0];
    const rows = Object.entries(part.contenders).map(([contender, figures]) =>
      row(contender as ContenderName, figures, part.contenders[first]),
    );
    printTable(["contender", "rows/s", "CPU s", "peak MB", "times the first", "findings"], rows);
  }
  if (!startUp) return;
  console.log("\nStart-up, from start to end of the process");
  printTable(
    ["program", "ms", ""],
    [
      ["node -e 0", startUp.bare.toFixed(0), ""],
      ["open-tip --help", startUp.help.toFixed(0), ""],
      ["open-tip check, 5,000 rows", startUp.check.toFixed(0), ""],
      ["its work alone, all being loaded", startUp.work.toFixed(0), ""],
    ],
  );
}

function row(name: ContenderName, figures: Measured, first: Measured | undefined): string[] {
  const { title } = contenders[name];
  if ("refused" in figures) return [title, "-", "-", "-", "-", figures.refused];
  const times = first && !("refused" in first) ? timesAsFast(figures, first).toFixed(1) : "-";
  const agreement = figures.right === undefined ? "" : figures.right ? "as planted" : "NOT as planted";
  return [
    title,
    rounded(figures.rows / figures.seconds),
    figures.cpuSeconds.toFixed(1),
    rounded(figures.peakMB),
    times,
    [agreement, figures.note].filter(Boolean).join(": "),
  ];
}

/** Prints the targets beside what was measured. */
export function printTargets(targets: readonly Target[]): void {
  console.log("\nTargets: how much faster open-tip is than others, and what it takes itself");
  const figure = (value: number) =>
    Number.isNaN(value) ? "-" : value.toFixed(Math.abs(value) < 100 ? 1 : 0);
  const rows = targets.map((target) => {
    const { title, unit, floor, aim, figure: measured, native } = target;
    return [
      title,
      unit,
      figure(floor),
      figure(aim),
      measured ? figure(measured.value) : "-",
      native === undefined ? "" : figure(native),
      standing(target),
    ];
  });
  printTable(["target", "unit", "floor", "aim", "measured", "C has", "stands"], rows);
}

/** What contenders found otherwise than was planted, in words. */
export function disagreements(measured: readonly MeasuredPart[]): string[] {
  return measured.flatMap(({ title, contenders: all }) => {
    const checksums = new Set<string>();
    const wrong = Object.entries(all).flatMap(([name, figures]) => {
      if ("refused" in figures) return [];
      if (figures.found) checksums.add(figures.found.checksum);
      return figures.right === false ? [`${title}: ${name} did not find what was planted`] : [];
    });
    return checksums.size > 1
      ? [...wrong, `${title}: the checksums differ: ${[...checksums].join(", ")}`]
      : wrong;
  });
}
