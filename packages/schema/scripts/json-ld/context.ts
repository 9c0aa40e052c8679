import type * as z from "zod";
import { codeLists } from "../../src/code-lists.ts";
import { codeListNames } from "../../src/codes.ts";
import { entities } from "../../src/entities.ts";
import { referenceTargets } from "../../src/ids.ts";
import { recordBase, termAddress, vocabularyAddress } from "../../src/json-ld-addresses.ts";
import { EdtfDate, IsoDate, LanguageMap, WebAddress } from "../../src/primitives.ts";
import { named } from "../json-schema.ts";
import { nested, ordered, prefixes, properties, subjects } from "./terms.ts";

/** The definition of a term of the context. */
export type Term = string | { readonly [keyword: string]: unknown };
type Context = { [term: string]: Term };
type Shape = Readonly<Record<string, z.ZodType>>;

const names = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));

/** A schema without what makes it optional, nullable or a list. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; many: boolean } {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return unwrap(def.innerType as z.ZodType);
  if (def.type === "array") return { inner: unwrap(def.element as z.ZodType).inner, many: true };
  return { inner: schema, many: false };
}

/** Whether a schema is another one, or that one with words of its own. */
function is(schema: z.ZodType, other: z.ZodType): boolean {
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = at._zod.parent) {
    if (at === other) return true;
  }
  return false;
}

/** The name of the type that a schema is, or is with words of its own. */
function nameOf(schema: z.ZodType): string | undefined {
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = at._zod.parent) {
    const name = names.get(at as z.ZodType);
    if (name !== undefined) return name;
  }
  return undefined;
}

function shapeOf(schema: z.ZodType): Shape | undefined {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  return def.type === "object" && def.catchall?._zod.def.type === "never" ? (def.shape as Shape) : undefined;
}

/** How the values of a field are read: as what they point to, as codes, as dates, by language. */
function valueTerm(inner: z.ZodType): { readonly [keyword: string]: unknown } {
  const [target] = referenceTargets.get(inner)?.targets ?? [];
  if (target?.by === "id") return { "@type": "@id" };
  if (target?.by === "code") return inWords(`${recordBase}territory/`);
  if (target?.by === "edition") return { "@type": "xsd:gYear" };
  const list = codeListNames.get(inner)?.list;
  if (list !== undefined) {
    const codes = codeLists.find(({ name }) => name === list)?.codes ?? [];
    return inWords(
      termAddress(`${list}/`),
      codes.map(({ code }) => code),
    );
  }
  if (is(inner, EdtfDate)) return { "@type": "http://id.loc.gov/datatypes/edtf/EDTF" };
  if (is(inner, IsoDate)) return { "@type": "xsd:date" };
  if (is(inner, WebAddress)) return { "@type": "@id" };
  if (is(inner, LanguageMap)) return { "@container": "@language" };
  const { def } = (inner as unknown as z.core.$ZodTypes)._zod;
  return def.type === "record" ? { "@type": "@json" } : {};
}

/** Names of all fields, which a code must not be taken for. */
const fieldNames = new Set(
  Object.values(named).flatMap((schema) => Object.keys((schema as Partial<z.ZodObject>).shape ?? {})),
);

/**
 * Values that are names in a namespace: `tier-1` after the address of the list of tiers. A code that is also the name
 * of a field, such as `edition`, is spelt out, or it would be taken for the field.
 */
function inWords(namespace: string, codes: readonly string[] = []) {
  const alsoFields = codes
    .filter((code) => fieldNames.has(code))
    .map((code) => [code, `${namespace}${code}`]);
  return { "@type": "@vocab", "@context": { "@vocab": namespace, ...Object.fromEntries(alsoFields) } };
}

/** The address of a field's property. */
export function propertyOf(type: string, field: string): string {
  return properties[`${type}.${field}`] ?? properties[`*.${field}`] ?? `tip:${type}.${field}`;
}

function term(type: string, field: string, schema: z.ZodType): Term {
  const place = `${type}.${field}`;
  const { inner, many } = unwrap(schema);
  if (field === "id" || subjects.has(place)) return "@id";
  const shape = shapeOf(inner);
  const within = shape === undefined ? undefined : fieldsOf(nameOf(inner) ?? place, shape);
  if (nested.has(place)) return "@nest";
  const container = many ? { "@container": ordered.has(place) ? "@list" : "@set" } : {};
  const property = propertyOf(type, field);
  // The code by which a record itself goes is a text, and points to nothing.
  const value = property === "skos:notation" ? {} : valueTerm(inner);
  return {
    "@id": property,
    ...container,
    ...(within === undefined ? value : { "@context": within }),
  };
}

function fieldsOf(type: string, shape: Shape): Context {
  return Object.assign(
    {},
    ...Object.entries(shape).map(([field, schema]) => ({
      // What stands in a nested object is said of the record, so its terms are the record's.
      ...nestedTerms(type, field, schema, shape),
      [field]: term(type, field, schema),
    })),
  );
}

function nestedTerms(type: string, field: string, schema: z.ZodType, outer: Shape): Context {
  if (!nested.has(`${type}.${field}`)) return {};
  const { inner } = unwrap(schema);
  const shape = shapeOf(inner) ?? {};
  const twice = Object.keys(shape).filter((name) => Object.hasOwn(outer, name));
  if (twice.length > 0) throw new Error(`${type} and its ${field} both have ${twice.join(", ")}`);
  return fieldsOf(nested.get(`${type}.${field}`) ?? field, shape);
}

/** The JSON-LD context under which a dataset is RDF. Each field has its meaning in the record that it stands in. */
export function jsonLdContext(): { readonly "@context": Context } {
  return {
    "@context": {
      "@version": 1.1 as unknown as string,
      ...prefixes,
      tip: { "@id": `${vocabularyAddress}#`, "@prefix": true },
      ...fieldsOf("Dataset", entities.Dataset.shape as Shape),
    },
  };
}
