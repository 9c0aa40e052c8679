/** Ends of names of what is read, and of what holds tables too but is not read: that is said when it is opened. */
const ENDS = /\.(?:csv|tsv|tab|psv|json|jsonl|ndjson|xlsx|xlsm|parquet|xls|xlsb|ods|numbers)(?:\.gz)?$/i;
/** Files that say something of the tables beside them. */
const DESCRIPTORS = /^(?:datapackage|(?:.*[.-])?csv-metadata)\.json$/i;

/** Files of our own that say how tables are checked, and what was found in them before. */
const SETTINGS = /^(?:open-tip\.config|(?:.*\.)?baseline)\.json$/i;

/** Why a file of a folder is passed over by its name; undefined where it may hold a table or records. */
export function passedOverByName(name: string): string | undefined {
  if (name.startsWith("~$")) return "a program's lock on a workbook";
  if (DESCRIPTORS.test(name)) return "it describes the tables beside it";
  if (SETTINGS.test(name)) return "it says how the tables are checked";
  return ENDS.test(name) ? undefined : "not named as a table is";
}
