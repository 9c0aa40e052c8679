export const schema = `open-tip schema [ENTITY]

Shows what the standard says of an entity, such as TierPlacement, or of a table of its
flat form, such as statements_speakers. Without ENTITY they are listed, and a format
gives the whole: the JSON Schema of a dataset, or a data package of all tables.

Examples
  open-tip schema
  open-tip schema TierPlacement --format csv > placements.csv
  open-tip schema Statement --format json-schema

Options
  --format FORMAT       json-schema (default); table-schema: a Frictionless Table Schema,
                        without the keys to other tables; csv: an empty table with its
                        header, and one row as an example, to be taken out

Exit codes
  0  it is shown
  2  there is no such entity, or the call was wrong
`;
