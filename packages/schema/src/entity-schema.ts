import type * as z from "zod";

/**
 * The zod schema of a named type. `parse` returns the published interface, by name and with its documentation, and
 * not a long inferred type. To add fields of your own, spread `shape` into a new object.
 */
export interface EntitySchema<T> extends z.ZodType<T, T> {
  /** The schema of each field. */
  readonly shape: { readonly [Field in keyof T]-?: z.ZodType<T[Field]> };
}

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/**
 * Types a schema by the published interface, which is generated from it. It compiles only where what zod infers
 * and the interface are exactly the same, so a stale interface is an error where the schema is written.
 */
export function typedAs<T>() {
  return <S extends z.ZodObject>(
    schema: S &
      (Same<z.output<S>, T> extends true ? unknown : "Differs from generated/types.d.ts: npm run generate"),
  ): EntitySchema<T> => schema as unknown as EntitySchema<T>;
}
