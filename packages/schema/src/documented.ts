import type * as z from "zod";

// What these functions add is words for the generated files. The build takes the words out of the published code,
// where they would be half of its size: see `without-documentation.ts`.

/**
 * A field, with what it means and examples of its values. Its title is its name in words, so none is given.
 * @param description whole sentences; Markdown code in backticks
 */
export function field<S extends z.ZodType>(schema: S, description: string, ...examples: z.input<S>[]): S {
  return schema.meta({ description, examples });
}

/** A {@link field} that a record may leave out. Left out means unknown or not applicable; `undefined` is no value. */
export function optional<S extends z.ZodType>(
  schema: S,
  description: string,
  ...examples: z.input<S>[]
): z.ZodExactOptional<S> {
  return field(schema.exactOptional(), description, ...(examples as z.input<z.ZodExactOptional<S>>[]));
}
