import * as z from "zod";
import { closedCodes } from "../generated/codes.ts";
import type { ClosedListName, CodeOf, OpenListName } from "./is-code.ts";

/** Which code list a schema's values come from. */
export const codeListNames = z.registry<{ readonly list: ClosedListName | OpenListName }>();

/** Parses a code of a closed list, and nothing else. */
export function closedCode<List extends ClosedListName>(list: List) {
  const codes = closedCodes[list] as unknown as readonly [CodeOf<List>, ...CodeOf<List>[]];
  return z.enum(codes).register(codeListNames, { list });
}

/** Parses what may be a code of an open list: words in kebab case, of the list or of others. */
export function openCode(list: OpenListName) {
  const code = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: "must be a code: lower-case words joined by hyphens",
  });
  return code.register(codeListNames, { list });
}
