import type { Use } from "../project.ts";
import { browser } from "./browser.ts";
import { commandLine } from "./command-line.ts";
import { corpus } from "./corpus.ts";
import { everyEntry } from "./every-entry.ts";
import { jsonSchema } from "./json-schema.ts";
import { typesOnly } from "./types-only.ts";
import { typescript } from "./typescript.ts";

/** The ways to use the packages that the rehearsal tries, in this order. */
export const uses: readonly Use[] = [
  everyEntry,
  typescript,
  typesOnly,
  corpus,
  jsonSchema,
  commandLine,
  browser,
];
