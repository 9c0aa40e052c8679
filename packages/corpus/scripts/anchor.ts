import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { codePointText, digestOf, fingerprintsOf, wordsDigestOf } from "@open-tip/validators/evidence";
import type { AnnotatedArticle } from "../src/define-article.ts";
import { type Found, findAttribution, findMentions } from "./find-names.ts";
import { type Place, proposeAnchors } from "./propose-anchors.ts";

// npm run anchor -w packages/corpus -- NAME TEXT [--wrapped]
// Without src/anchors/NAME.ts: proposes sentences and quotations. With it: computes anew what follows from its starts
// and ends, and finds the names, the verbs of saying and the speakers that the article's file gives.

const [name, path, wrapped] = process.argv.slice(2);
if (name === undefined || path === undefined) {
  console.error("Give the article's name and the file with its text: npm run anchor -- my-article copy.txt");
  process.exit(2);
}
const target = new URL(`../src/anchors/${name}.ts`, import.meta.url);
const source = new URL(`../src/articles/${name}.ts`, import.meta.url);
const text = readText();
const points = codePointText(text);
const unitsToPoints = countPoints(text);

const places = existsSync(target)
  ? placesIn(readFileSync(target, "utf8"))
  : proposeAnchors(text, wrapped === "--wrapped");
write([...(await Promise.all(places.map(anchored)))]);
if (existsSync(source)) {
  const module = (await import(source.href)) as Record<string, AnnotatedArticle>;
  const [annotated] = Object.values(module);
  if (annotated !== undefined) write([...(await Promise.all(places.map(anchored))), ...named(annotated)]);
}

/** The text, from where the command was called: npm calls scripts in the folder of their package. */
function readText(): string {
  const file = resolve(process.env.INIT_CWD ?? "", path ?? "");
  if (existsSync(file)) return readFileSync(file, "utf8");
  console.error(`There is no file ${path}. Give the text of the article as it was received.`);
  return process.exit(2);
}

function placesIn(file: string): Place[] {
  return Array.from(file.matchAll(/^(segment|quotation|clause) (\d+) (\d+) (\d+) (\d+)/gm), (match) => ({
    kind: match[1] as Place["kind"],
    number: Number(match[2]),
    within: Number(match[3]),
    start: Number(match[4]),
    end: Number(match[5]),
  }));
}

async function anchored({ kind, number, within, start, end }: Place): Promise<string> {
  const passage = points.span(start, end);
  const [digest, wordsDigest] = await Promise.all([digestOf(passage), wordsDigestOf(passage)]);
  // Words that are printed in the record need no other way to be found again.
  const prints = kind === "quotation" ? "" : (await fingerprintsOf(passage)).join("");
  const hex = [digest, wordsDigest].map((one) => one.replace("sha256:", ""));
  return [kind, number, within, start, end, ...hex, prints || "-"].join(" ");
}

function named(annotated: AnnotatedArticle): string[] {
  const segments = annotated.segments.map(({ id, start, end }) => ({
    number: Number(id.split("/").at(-1)),
    id,
    start,
    end,
  }));
  const line = (kind: string, key: string | number, found: Found | undefined) => {
    if (found === undefined) return [];
    const [start, end] = [unitsToPoints(found.from), unitsToPoints(found.to)];
    const segment = segments.find((one) => one.start <= start && end <= one.end);
    if (segment === undefined)
      throw new Error(`${kind} ${key} at ${start}-${end} is not inside one segment.`);
    return [[kind, key, segment.number, start, end].join(" ")];
  };
  const units = ({ start, end }: { start: number; end: number }): Found => {
    const from = start === 0 ? 0 : points.span(0, start).length;
    return { from, to: from + points.span(start, end).length };
  };
  const attributions = annotated.statements.flatMap((statement) => {
    const number = Number(statement.id.split("/").at(-1));
    const { cue, speaker } = findAttribution(text, statement, statement.evidence.map(units));
    return [...line("cue", number, cue), ...line("speaker", number, speaker)];
  });
  const mentions = findMentions(text, annotated).flatMap(({ of, ...found }) => line("mention", of, found));
  return [...mentions, ...attributions];
}

function write(lines: readonly string[]): void {
  writeFileSync(
    target,
    `// Where everything in the article stands. Edit starts and ends only, then: npm run anchor -w packages/corpus -- ${name} TEXT\nexport const anchors = \`\n${lines.join("\n")}\n\`;\n`,
  );
}

/** From an offset in UTF-16 units to one in code points. */
function countPoints(whole: string): (unit: number) => number {
  return (unit) => Array.from(whole.slice(0, unit)).length;
}
