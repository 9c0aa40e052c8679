import { OpenTipError } from "../errors.ts";
import { type FromZod, fromZod, type ZodRecord } from "./from-zod.ts";
import type { Profile } from "./profile.ts";

/** What a profile is made of. */
export interface ProfileDefinition<Schema extends ZodRecord> {
  /** Short name, as `--profile` takes it: lower case, words joined by hyphens. */
  readonly name: string;
  /** What a table of this kind is, in words that follow on "This is": "a table of shelters". */
  readonly title: string;
  /**
   * One record as a zod object, with a field for each column. Cells are texts: numbers, true and false are read from
   * them, a list from texts parted by `|`, and a blank cell is a field that is not there.
   */
  readonly schema: Schema;
  /** What is known of fields beyond the schema. */
  readonly fields?: {
    readonly [Name in keyof Schema["shape"]]?: {
      /** Other names that the column has in the wild. */
      readonly names?: readonly string[];
      /** What it is, in a few words. */
      readonly meaning?: string;
      /** Whether its values may never be shown. */
      readonly sensitive?: boolean;
    };
  };
  /** Fields that together name a record: no two records have the same. */
  readonly key?: readonly (keyof Schema["shape"] & string)[];
  /** A field of whole numbers in which none is left out within each value of another field. */
  readonly sequence?: {
    readonly of: keyof Schema["shape"] & string;
    readonly within: keyof Schema["shape"] & string;
  };
  /** How many columns must be known for a table to be taken for one of this kind. Default: all that are required. */
  readonly least?: number;
  /** Whether records are about single people: nothing of them is then shown, and records may repeat. */
  readonly aboutPeople?: boolean;
  /** What the columns of a file show that its owner should know. */
  readonly remark?: Profile["remark"];
}

/**
 * Makes a profile of a zod object: tables of that kind are then recognised and checked as the standard's own are.
 * @throws {OpenTipError} `bad-profile` when a name is used twice, or a key names no field
 */
export function defineProfile<const Schema extends ZodRecord>(
  definition: ProfileDefinition<Schema>,
): Profile {
  const { name, title, schema, key = [], sequence, aboutPeople = false } = definition;
  const known = Object.keys(schema.shape);
  for (const field of [...key, ...(sequence ? [sequence.of, sequence.within] : [])]) {
    if (!known.includes(field)) {
      throw new OpenTipError(
        "bad-profile",
        `The profile ${name} has no field ${JSON.stringify(field)}.`,
        `Name one of its fields: ${known.join(", ")}.`,
      );
    }
  }
  const fields = Object.entries(schema.shape).map(([field, zod]) => {
    const { type, required }: FromZod = fromZod(zod);
    const { names = [], meaning = field, sensitive = false } = definition.fields?.[field] ?? {};
    return { name: field, names, meaning, type, required, sensitive: sensitive || aboutPeople };
  });
  return {
    name,
    title,
    fields,
    key,
    repeats: aboutPeople,
    sequence,
    least: definition.least ?? Math.max(fields.filter(({ required }) => required).length, 1),
    aboutPeople,
    remark: definition.remark,
  };
}
