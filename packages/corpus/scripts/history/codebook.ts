import { tiers } from "@open-tip/schema/tiers";
import { codings, historySources } from "../../src/history.ts";
import { type Column, levels } from "./columns.ts";

/** A table of the history, as its codebook describes it. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  // The codebook does not fill cells; of what kind the rows are makes no difference to it.
  readonly columns: readonly Omit<Column<never>, "of">[];
}

const generated = "Generated from packages/corpus/src by `npm run generate`. Do not edit.";
const title = "Tier placements of the Trafficking in Persons Report, 2001 to 2025, as codings of it tell";

/** The codebook as a Frictionless data package: frictionless, R and OpenRefine read tables by it with their types. */
export function codebook(tables: readonly Table[]) {
  return {
    $comment: generated,
    profile: "tabular-data-package",
    name: "open-tip-tier-history",
    title,
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    resources: tables.map(({ name, title, key, columns }) => ({
      name,
      title,
      path: `${name}.csv`,
      profile: "tabular-data-resource",
      encoding: "utf-8",
      schema: {
        fields: columns.map(({ name, type, description, values, required }) => ({
          name,
          type,
          description,
          ...((values !== undefined || required) && {
            constraints: { ...(required && { required }), ...(values !== undefined && { enum: values }) },
          }),
        })),
        primaryKey: key,
        missingValues: [""],
      },
    })),
    levels: Object.entries(levels).map(([level, meaning]) => ({ level, meaning })),
    tiers: tiers.codes.map(({ code, label, definition }) => ({ code, label, definition })),
    codings: described(),
  };
}

function described() {
  return codings.map(({ key, source, lineage, ignored, excluded }) => {
    const { title, publisher } = historySources.find(({ id }) => id === source) ?? {};
    return {
      coding: key,
      lineage,
      title,
      publisher,
      ...(ignored !== undefined && { notCounted: ignored }),
      ...(excluded !== undefined && { notCountedFor: excluded }),
    };
  });
}

/** The codebook as a page to read beside the tables. */
export function inWords(tables: readonly Table[]): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
  const ofTable = ({ name, title, columns }: Table) => {
    const years = columns.filter(({ name }) => /^t\d{4}$/.test(name));
    const first = years[0];
    const lines = columns
      .filter((column) => !years.includes(column))
      .map(({ name, type, description }) => `\`${name}\` (${type}): ${description}`);
    if (first !== undefined)
      lines.push(
        `\`${first.name}\` to \`${years.at(-1)?.name}\` (${first.type}): ${first.description.replace(/\d{4} edition/, "edition of that year")}`,
      );
    return `## ${name}.csv\n\n${title}.\n\n${list(lines)}`;
  };
  const sources = described().map(({ coding, lineage, title, publisher, notCounted, notCountedFor }) => {
    const except = Object.entries(notCountedFor ?? {}).map(
      ([code, why]) => ` Not counted for ${code}: ${why}`,
    );
    const by = publisher === undefined ? "" : `, ${publisher}`;
    return `\`${coding}\`, of the lineage \`${lineage}\`: ${title ?? ""}${by}.${notCounted === undefined ? "" : ` Not counted: ${notCounted}`}${except.join("")}`;
  });
  return [
    `<!-- ${generated} -->`,
    `# ${title}`,
    "UTF-8, comma-separated, a header row, blank for missing. A tier is a word, never a number; special case is a status, not a step of the scale.",
    ...tables.map(ofTable),
    "## Levels",
    list(Object.entries(levels).map(([level, meaning]) => `\`${level}\`: ${meaning}.`)),
    "## Tiers",
    list(tiers.codes.map(({ code, label, definition }) => `\`${code}\`, ${label}: ${definition}`)),
    "## Codings",
    list(sources),
  ]
    .join("\n\n")
    .concat("\n");
}
