import type * as z from "zod";
import { codeListNames } from "./codes.ts";
import { Dataset } from "./dataset.ts";
import { type EntityName, entities } from "./entities.ts";
import { referenceTargets, type Target } from "./ids.ts";
import { type LeafField, walkFields } from "./walk-fields.ts";

/** A field that points to other records. */
export interface Reference {
  /** The entity that has the field. */
  readonly entity: EntityName;
  /** Where the field is: names joined by dots, `[]` after a list. */
  readonly path: string;
  /** What it may point to, and by which field of the other record. */
  readonly targets: readonly Target[];
}

/** A field whose values are codes. */
export interface CodedField {
  readonly entity: EntityName;
  readonly path: string;
  /** Name of the code list. */
  readonly list: string;
}

type EntityEntry = readonly [EntityName, z.ZodType];
const entries = Object.entries(entities) as EntityEntry[];

/** The lists of a dataset, and the entity whose records each holds. */
export const collections: Readonly<Record<string, EntityName>> = Object.fromEntries(
  Object.entries(Dataset.shape).flatMap(([name, schema]) => {
    const list = (schema as z.ZodExactOptional<z.ZodArray>)._zod.def.innerType;
    const entity = entries.find(([, one]) => one === list?._zod.def.element);
    return entity === undefined ? [] : [[name, entity[0]]];
  }),
);

/** Every value that records of an entity hold themselves: the root's lists hold records of other entities. */
const leavesOf = ([entity, schema]: EntityEntry): LeafField[] =>
  [...walkFields(schema)].filter(
    ({ path }) => entity !== "Dataset" || !collections[path.split("[")[0] ?? ""],
  );

/**
 * Every field that points to records of another entity. The key of a record is not a reference, though a code that
 * is one elsewhere may be written in it.
 */
export const references: readonly Reference[] = entries.flatMap(([entity, schema]) =>
  leavesOf([entity, schema]).flatMap(({ path, schema: leaf }) => {
    const targets = referenceTargets.get(leaf)?.targets ?? [];
    const isOwnKey = targets.some((target) => target.entity === entity && target.by === path);
    return targets.length === 0 || isOwnKey ? [] : [{ entity, path, targets }];
  }),
);

/** Every field whose values come from a code list. */
export const codedFields: readonly CodedField[] = entries.flatMap(([entity, schema]) =>
  leavesOf([entity, schema]).flatMap(({ path, schema: leaf }) => {
    const list = codeListNames.get(leaf)?.list;
    return list === undefined ? [] : [{ entity, path, list }];
  }),
);
