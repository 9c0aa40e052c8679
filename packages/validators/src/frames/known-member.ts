import { collections, entities } from "@open-tip/schema";

/** As much of a schema as is looked at. */
interface Schema {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly innerType?: Schema;
    readonly element?: Schema;
  };
}

/**
 * Whether a pointer leads to a value that the standard defines, in a dataset: of anything else it is not known what it is.
 * Maps, such as extensions, have names of their own.
 */
export function isKnownMember(pointer: string): boolean {
  const [list = "", , ...steps] = pointer.split("/").slice(1);
  const entity = Object.hasOwn(collections, list) ? collections[list] : undefined;
  if (entity === undefined) return false;
  let schema: Schema | undefined = bare(entities[entity] as unknown as Schema);
  for (const step of steps) {
    const { type, shape, element } = schema?.def ?? { type: "none" };
    if (type === "array") schema = bare(element);
    else if (type === "object" && shape && Object.hasOwn(shape, step)) schema = bare(shape[step]);
    else return false;
  }
  return schema !== undefined && schema.def.type !== "object" && schema.def.type !== "record";
}

/** A schema without what makes it optional. */
function bare(schema: Schema | undefined): Schema | undefined {
  return schema?.def.innerType ? bare(schema.def.innerType) : schema;
}
