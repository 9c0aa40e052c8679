import type * as z from "zod";
import type { Finding, Place } from "../finding.ts";
import type { JsonRecord } from "../json/record.ts";
import { type MendedValue, mendedValue } from "./mended-value.ts";

/** Words of a source, which its offsets count: a blank less, and they are other words. */
const verbatim = /\/(?:exact|prefix|suffix)$/;

/**
 * How to mend a value of a record in JSON that is not as the schema has it, where a text was written and it is plain or
 * likely what it means.
 * @param pointer from the record to the value
 * @param place of the value in the file
 */
export function recordFix(
  schema: z.ZodType,
  record: Pick<JsonRecord, "value" | "writtenAt">,
  pointer: string,
  place: Place,
  issues: readonly z.core.$ZodIssue[],
): Pick<Finding, "suggestion" | "fix"> {
  const { value } = record;
  const path = pathOf(pointer);
  const old = at(value, path);
  if (typeof old !== "string" || verbatim.test(pointer)) return {};
  const mended = mendedValue(old, codesAt(issues, path), (to) => isTaken(schema, value, path, to));
  const written = mended && record.writtenAt(pointer);
  if (!mended || !written) return {};
  const { byteOffset, byteEnd, text } = written;
  const title = titleOf(mended);
  const suggestion = {
    text: title,
    ...(mended.confidence !== undefined && { confidence: mended.confidence }),
  };
  const edit = {
    place: { ...place, byteOffset, byteEnd },
    ...{ old, new: String(mended.to) },
    written: { old: text, new: JSON.stringify(mended.to) },
  };
  return { suggestion, fix: { kind: mended.kind, title, edits: [edit] } };
}

function titleOf({ to }: MendedValue): string {
  if (typeof to !== "string") return `Write ${to}, without quotation marks.`;
  return `Write ${JSON.stringify(to)}.`;
}

function codesAt(issues: readonly z.core.$ZodIssue[], path: readonly string[]): string[] {
  const here = issues.filter((issue) => issue.path.map(String).join("\u0000") === path.join("\u0000"));
  return here.flatMap((issue) => (issue.code === "invalid_value" ? issue.values.map(String) : []));
}

/** Whether nothing is wrong with a value in that place. */
function isTaken(schema: z.ZodType, record: unknown, path: readonly string[], to: unknown): boolean {
  const parsed = schema.safeParse(withAt(record, path, to));
  return (
    parsed.success ||
    !parsed.error.issues.some((issue) => path.every((step, i) => String(issue.path[i]) === step))
  );
}

function withAt(value: unknown, [step, ...rest]: readonly string[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === step ? withAt(one, rest, to) : one));
  return { ...(value as object), [step]: withAt(at(value, [step]), rest, to) };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
