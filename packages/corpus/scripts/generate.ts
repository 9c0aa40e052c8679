import { corpus } from "../src/index.ts";
import { idTypes } from "./ids.ts";

/** Every generated file of the package: path under `generated/` to text. Nothing is written here. */
export function generatedFiles(): Record<string, string> {
  return { "ids.ts": idTypes(corpus), "corpus.json": `${JSON.stringify(corpus, null, 2)}\n` };
}
