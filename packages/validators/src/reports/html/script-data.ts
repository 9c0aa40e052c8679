import { jsonText } from "../json-text.ts";

/** A value as JSON within a script of a page: no text in it can end the script, or begin a comment or another. */
export function scriptData(value: unknown): string {
  return jsonText(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
