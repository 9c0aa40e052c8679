/** A value inside a record, with its JSON Pointer from the record. Names of fields need no escape in one. */
export interface Within<Value> {
  readonly value: Value;
  readonly pointer: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every object inside a record, itself among them, but for extensions, which are none of the standard's. */
export function* objectsIn(value: unknown, pointer = ""): Generator<Within<Fields>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { value: value as Fields, pointer };
  for (const [name, inner] of Object.entries(value)) {
    if (name !== "extensions") yield* objectsIn(inner, `${pointer}/${name}`);
  }
}
