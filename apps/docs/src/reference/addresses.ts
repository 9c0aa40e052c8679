import { components, entities } from "@open-tip/schema";
import { fieldFacts } from "./field-facts.ts";
import { definition, joinPath, kebabCase, nestedObject, referredName } from "./json-schema.ts";
import { pagePath } from "./markup.ts";

/** Address of the page of a code list, by the list's name. */
export function codeListPath(list: string): string {
  return pagePath(`code-lists/${list}`);
}

/** Address of a code, by its list's name. */
export function codePath(list: string, code: string): string {
  return `${codeListPath(list)}#code-${code}`;
}

/** Address of the page of a named type: its own, or that of the code list that it is. */
export function definitionPath(name: string): string {
  const { list } = fieldFacts(name);
  if (list !== undefined) return codeListPath(list);
  const kind = name in entities ? "entities" : name in components ? "components" : undefined;
  if (!kind) throw new Error(`${name} is neither an entity nor a component: it has no page.`);
  return pagePath(`${kind}/${kebabCase(name)}`);
}

/** The anchor of a field on the page of the type that has it. A list's `[]` are no part of it. */
export function fieldAnchor(path: string): string {
  return `field-${path.replaceAll("[]", "").replaceAll(".", "-")}`;
}

/**
 * Address of a field: a row on the page of the type that it is written in, which for `speakers[].speaker` is the
 * component and not the entity.
 */
export function fieldAddress(name: string, path: string): string {
  let owner = name;
  let inside = "";
  let object = definition(name);
  const steps = path.replaceAll("[]", "").split(".");
  for (const [at, step] of steps.entries()) {
    inside = joinPath(inside, step);
    const field = object.properties?.[step];
    if (!field) throw new Error(`${name} has no field ${path}.`);
    const inner = field.items ?? field;
    const component = referredName(inner);
    if (at === steps.length - 1) break;
    if (component !== undefined) [owner, inside] = [component, ""];
    object = component === undefined ? (nestedObject(inner) ?? {}) : definition(component);
  }
  return `${definitionPath(owner)}#${fieldAnchor(inside)}`;
}
