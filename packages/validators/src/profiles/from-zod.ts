import type { CellType } from "./cell-type.ts";

/** As much of a zod schema as is looked at. Nothing of zod is loaded here: the schema brings its own checks. */
export interface ZodField {
  readonly def: { readonly type: string };
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
  };
}

/** A zod object, such as `z.strictObject({ … })` makes. */
export interface ZodRecord {
  readonly shape: Readonly<Record<string, ZodField>>;
}

interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly protocol?: RegExp;
  readonly hostname?: RegExp;
}

/** What is read of one field of a zod object. */
export interface FromZod {
  readonly type: CellType;
  readonly required: boolean;
}

const wrappers = new Set(["optional", "nullable", "default", "prefault", "exactOptional"]);
const transparent = new Set(["readonly", "nonoptional", "catch"]);

/**
 * The cell type of a zod schema. What can be told from its definition is checked without zod; everything else is left
 * to the schema, which is slower and no less exact. A test holds the two together.
 */
export function fromZod(schema: ZodField): FromZod {
  let required = true;
  let inner = schema;
  while (wrappers.has(inner.def.type) || transparent.has(inner.def.type)) {
    if (wrappers.has(inner.def.type)) required = false;
    inner = partsOf(inner).innerType as ZodField;
  }
  return { type: plainType(inner) ?? judged(inner), required };
}

/** The definition of a schema, whose parts depend on its type. */
function partsOf({ def }: ZodField): Readonly<Record<string, unknown>> {
  return def as unknown as Readonly<Record<string, unknown>>;
}

function plainType(schema: ZodField): CellType | undefined {
  const { type, entries, values, coerce, element } = partsOf(schema);
  const checks = checksOf(schema);
  if (checks === undefined) return undefined;
  if (type === "enum" || type === "literal") {
    const codes = Object.values((type === "enum" ? entries : values) as object);
    return codes.every((code) => typeof code === "string") ? { kind: "code", codes } : undefined;
  }
  if (type === "boolean") return coerce ? undefined : { kind: "boolean" };
  if (type === "number") return numberType(checks);
  if (type === "string") return stringType(checks);
  if (type === "array" && checks.length === 0) {
    const of = plainType(element as ZodField);
    return of && { kind: "list", of, separator: "|" };
  }
  return undefined;
}

/** The checks of a schema, its own format among them; undefined where one is a function that cannot be looked into. */
function checksOf(schema: ZodField): Check[] | undefined {
  const def = partsOf(schema);
  const listed = (def.checks ?? []) as { readonly _zod?: { readonly def: Check } }[];
  const checks = listed.flatMap((one) => one._zod?.def ?? []);
  if (
    checks.length < listed.length ||
    checks.some(({ check }) => check === "custom" || check === "overwrite")
  )
    return undefined;
  return typeof def.check === "string" ? [def as unknown as Check, ...checks] : checks;
}

function numberType(checks: readonly Check[]): CellType | undefined {
  let whole = false;
  let min: number | undefined;
  let max: number | undefined;
  for (const { check, format, value = 0, inclusive } of checks) {
    if (check === "number_format" && (format === "safeint" || format === "int32")) {
      whole = true;
      if (format === "int32") {
        min = Math.max(min ?? Number.NEGATIVE_INFINITY, -(2 ** 31));
        max = Math.min(max ?? Number.POSITIVE_INFINITY, 2 ** 31 - 1);
      } else {
        min = Math.max(min ?? Number.NEGATIVE_INFINITY, Number.MIN_SAFE_INTEGER);
        max = Math.min(max ?? Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER);
      }
    } else if (check === "greater_than" && inclusive) min = Math.max(min ?? value, value);
    else if (check === "less_than" && inclusive) max = Math.min(max ?? value, value);
    else return undefined;
  }
  return {
    kind: whole ? "integer" : "number",
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function stringType(checks: readonly Check[]): CellType | undefined {
  const [first, ...more] = checks;
  if (first?.check === "string_format" && more.length === 0) {
    if (first.format === "date") return { kind: "date" };
    if (first.format === "regex" && first.pattern) return { kind: "text", pattern: first.pattern };
    if (first.format === "url") {
      const schemes = schemesOf(first.protocol);
      return schemes && first.hostname === undefined ? { kind: "url", schemes } : undefined;
    }
    return undefined;
  }
  let minLength: number | undefined;
  let maxLength: number | undefined;
  for (const { check, minimum = 0, maximum = 0 } of checks) {
    if (check === "min_length") minLength = Math.max(minLength ?? minimum, minimum);
    else if (check === "max_length") maxLength = Math.min(maxLength ?? maximum, maximum);
    else return undefined;
  }
  return {
    kind: "text",
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** The schemes of `/^https?$/` and of alternatives of plain words; undefined where a pattern says more. */
function schemesOf(protocol: RegExp | undefined): string[] | undefined {
  const source = protocol?.source.replace(/^\^(?:\(\?:|\()?/, "").replace(/\)?\$$/, "");
  if (source === "https?") return ["http", "https"];
  return source !== undefined && /^[a-z]+(?:\|[a-z]+)*$/.test(source) ? source.split("|") : undefined;
}

function judged(schema: ZodField): CellType {
  const judge = (text: string): string | undefined => {
    const asText = schema.safeParse(text);
    if (asText.success) return undefined;
    // The schema may be one of numbers or of true and false, which a table can only write down.
    const value = text === "true" ? true : text === "false" ? false : Number(text);
    if (text.trim() !== "" && !Number.isNaN(value) && schema.safeParse(value).success) return undefined;
    return asText.error?.issues[0]?.message ?? "it is refused";
  };
  return { kind: "judged", judge, expected: "what the profile's schema allows" };
}
