-- A blank tier is one that is not known, or an absence; nothing is filled in.
CREATE VIEW history AS FROM read_csv('placements-long.csv');

-- How many governments stood where. An edition of which little is known counts few: see coverage.csv.
COPY (
  SELECT edition, tier, count(*) AS governments
  FROM history
  WHERE tier IS NOT NULL AND edition IN (2015, 2021)
  GROUP BY ALL
  ORDER BY ALL
) TO 'counts.csv';
