import { DuckDBInstance } from "@duckdb/node-api";
import type { Contend } from "../contender.ts";
import { places } from "../findings.ts";
import { codes, FIRST_YEAR, key, LAST_YEAR, Placement } from "../placements-schema.ts";
import { sqlText } from "../sql-text.ts";

const list = (texts: readonly string[]) => `(${texts.map(sqlText).join(", ")})`;
const tiers = list(Placement.shape.tier.options);
const countries = list(Placement.shape.country_iso3.options);

/** By column, the condition under which a cell is bad, and the code, as SQL. Empty cells are empty texts. */
const checks: readonly (readonly [column: string, bad: string, code: string])[] = [
  ["country_iso3", `country_iso3 NOT IN ${countries}`, "'not-in-list'"],
  ["country_name", "country_name = ''", "'empty'"],
  [
    "report_year",
    `NOT coalesce(TRY_CAST(report_year AS BIGINT) BETWEEN ${FIRST_YEAR} AND ${LAST_YEAR}, false)
       OR NOT regexp_full_match(report_year, '-?\\d{1,15}')`,
    "CASE WHEN regexp_full_match(report_year, '-?\\d{1,15}') THEN 'out-of-range' ELSE 'not-an-integer' END",
  ],
  ["tier", `tier NOT IN ${tiers}`, "'not-in-list'"],
  ["previous_tier", `previous_tier <> '' AND previous_tier NOT IN ${tiers}`, "'not-in-list'"],
  ["source_url", "NOT regexp_full_match(source_url, 'https?://[^\\s/?#]+([/?#]\\S*)?')", "'not-a-url'"],
  [
    "published",
    "NOT regexp_full_match(published, '\\d{4}-\\d{2}-\\d{2}') OR TRY_CAST(published AS DATE) IS NULL",
    "'not-a-date'",
  ],
];

const cellFindings = checks
  .map(
    ([column, bad, code]) => `SELECT row, ${sqlText(column)} AS place, ${code} AS code, ${column} AS value
    FROM numbered WHERE ${bad}`,
  )
  .join(" UNION ALL ");

const keys = key.join(", ");
const duplicates = `
  SELECT row, '(key)' AS place, 'duplicate' AS code, concat_ws(' ', ${keys}) AS value FROM (
    SELECT row, ${keys}, row_number() OVER (PARTITION BY ${keys} ORDER BY row) AS nth FROM numbered
    SEMI JOIN (SELECT ${keys} FROM placements GROUP BY ALL HAVING count(*) > 1) USING (${keys})
  ) WHERE nth > 1`;

const gaps = `
  SELECT 0 AS row, '(sequence)' AS place, 'gap' AS code, concat_ws(' ', country_iso3, missing) AS value FROM (
    SELECT country_iso3, unnest(range(year + 1, lead(year) OVER (PARTITION BY country_iso3 ORDER BY year))) AS missing
    FROM (
      SELECT DISTINCT country_iso3, TRY_CAST(report_year AS BIGINT) AS year FROM placements
      WHERE country_iso3 IN ${countries}
        AND TRY_CAST(report_year AS BIGINT) BETWEEN ${FIRST_YEAR} AND ${LAST_YEAR}
    )
  )`;

/** What `Findings` does to each number of its checksum. */
const mixing = `
  CREATE MACRO times(number, factor) AS ((number * factor) % 4294967296)::UBIGINT;
  CREATE MACRO first_mix(number) AS times(number, 2654435761);
  CREATE MACRO second_mix(number) AS times(xor(number, number >> 15), 2246822519);
  CREATE MACRO mixed(number) AS xor(second_mix(first_mix(number)), second_mix(first_mix(number)) >> 13);`;

/** DuckDB by SQL with two threads: one read of the file, then a condition for each column. */
export const contend: Contend = async (path, report) => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run(`
    CREATE TEMP TABLE placements AS SELECT * FROM read_csv(${sqlText(path)},
      all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n',
      nullstr = '\\N')`);
  // Rows are kept in the order of the file; the first below the header is record 2.
  await connection.run("CREATE TEMP VIEW numbered AS SELECT rowid + 2 AS row, * FROM placements");
  await connection.run(
    `CREATE TEMP TABLE findings AS ${cellFindings} UNION ALL ${duplicates} UNION ALL ${gaps}`,
  );
  await connection.run(`COPY findings TO ${sqlText(report)} (FORMAT json)`);
  await connection.run(mixing);
  const counted = await connection.runAndReadAll(`
    SELECT place || ':' || code AS name, count(*)::INTEGER AS count,
      sum(mixed((row * 128 + (list_position(${array(places)}, place) - 1) * 8
        + list_position(${array(codes)}, code) - 1)::UBIGINT))::DOUBLE AS sum
    FROM findings GROUP BY ALL`);
  const total = await connection.runAndReadAll("SELECT count(*)::INTEGER AS rows FROM placements");
  const counts: Record<string, number> = {};
  let sum = 0;
  for (const row of counted.getRowObjectsJS()) {
    counts[String(row.name)] = Number(row.count);
    sum = (sum + (Number(row.sum) % 2 ** 32)) % 2 ** 32;
  }
  const rows = Number(total.getRowObjectsJS()[0]?.rows);
  return { rows, found: { counts, checksum: sum.toString(16) } };
};

function array(texts: readonly string[]): string {
  return `[${texts.map(sqlText).join(", ")}]`;
}
