/** Width of a line of code, so that a short object stays on one. */
const WIDTH = 80;

/** A field's name as it is written in TypeScript: in quotation marks only where it must be. */
function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Each part of a list or an object, with what stands before its value. */
function parts(value: object): (readonly [before: string, value: unknown])[] {
  if (Array.isArray(value)) return value.map((item) => ["", item] as const);
  return Object.entries(value).map(([name, inner]) => [`${key(name)}: `, inner] as const);
}

function brackets(value: object): readonly [string, string] {
  return Array.isArray(value) ? ["[", "]"] : ["{", "}"];
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = brackets(value);
  const inner = parts(value).map(([before, one]) => before + onOneLine(one));
  if (inner.length === 0) return open + close;
  return open === "[" ? `[${inner.join(", ")}]` : `{ ${inner.join(", ")} }`;
}

/** A value as a literal of TypeScript, over several lines where one would be too long. */
function literal(value: unknown, indent: string, used: number): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null || indent.length + used + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  const [open, close] = brackets(value);
  const lines = parts(value).map(
    ([before, one]) => `${deeper}${before}${literal(one, deeper, before.length)},`,
  );
  return [open, ...lines, `${indent}${close}`].join("\n");
}

/** A value of a named type as a program in TypeScript that needs no zod: `const actor: Actor = …`. */
export function typedExample(name: string, value: unknown): string {
  const before = `const ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${name} = `;
  return [
    `import type { ${name} } from "@open-tip/schema/types";`,
    "",
    `${before}${literal(value, "", before.length)};`,
    "",
  ].join("\n");
}
