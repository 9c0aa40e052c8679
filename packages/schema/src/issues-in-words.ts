import type * as z from "zod";
import { fieldInWords } from "./field-name.ts";

/** One thing that is wrong with a record, said so that its author can mend it. */
export interface IssueInWords {
  /** Where it is, as a JSON Pointer from the value that was parsed. */
  readonly pointer: string;
  /** Where it is, in words: `title (roles, item 2)`. Empty for the record as a whole. */
  readonly field: string;
  /** What is wrong there: a sentence that begins with the field. */
  readonly message: string;
}

/**
 * What zod found, in words that name the field: `Edition must be a whole number, and is text.`
 * @param error what `safeParse` of a schema of this package returns
 * @param value the value that was parsed: with it, a code that is missing is told from one that is wrong
 */
export function issuesInWords(error: z.ZodError, value?: unknown): IssueInWords[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(issue.path, key));
    if (issue.code === "invalid_key") return [unknownKey(issue)];
    const field = placeInWords(issue.path);
    const subject = field === "" ? "The record" : capital(field);
    return [
      {
        pointer: pointerTo(issue.path),
        field,
        message: `${subject} ${isMissing(issue, value) ? "is missing" : predicate(issue)}.`,
      },
    ];
  });
}

function unknownField(path: readonly PropertyKey[], key: string): IssueInWords {
  const place = placeInWords(path);
  const whose = place === "" ? "The record" : capital(place);
  return {
    pointer: pointerTo([...path, key]),
    field: placeInWords([...path, key]),
    message: `${whose} has a field ${JSON.stringify(key)} that the standard does not define. Put additions of your own under extensions.`,
  };
}

/** A key of a map that does not have the form of keys. */
function unknownKey({ path, issues }: z.core.$ZodIssueInvalidKey): IssueInWords {
  const map = capital(placeInWords(path.slice(0, -1)));
  return {
    pointer: pointerTo(path),
    field: placeInWords(path),
    message: `${map} has a key ${JSON.stringify(path.at(-1))} that is not allowed: it ${issues[0]?.message}.`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** Whether nothing is there at all: zod keeps no input, so its message or the value has to tell. */
function isMissing(issue: z.core.$ZodIssue, value: unknown): boolean {
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return true;
  if (value === undefined || issue.path.length === 0) return false;
  const found = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown>)?.[key],
    value,
  );
  return found === undefined;
}

function predicate(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      // A schema with many codes says it in words of its own.
      return issue.message.startsWith("must ")
        ? issue.message
        : `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "array"
        ? `must have at least ${issue.minimum} ${issue.minimum === 1 ? "item" : "items"}`
        : issue.message.startsWith("must ")
          ? issue.message
          : `must be ${issue.minimum} or more`;
    case "too_big":
      return `must be ${issue.maximum} or less`;
    default:
      return issue.message.startsWith("must ") ? issue.message : `is not valid: ${issue.message}`;
  }
}

/** A path in words: the field first, then in brackets the way to it; items of a list are counted from 1. */
function placeInWords(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === "number" ? `item ${key + 1}` : fieldInWords(String(key))));
  const field = steps.at(-1) ?? "";
  return steps.length < 2 ? field : `${field} (${steps.slice(0, -1).join(", ")})`;
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
