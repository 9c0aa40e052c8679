/**
 * JSON.parse, on every engine. Some (V8 as in Node 24.21) read a name that is one escaped character, such as "\\u0061",
 * as a backslash when it follows another name. Written as the character itself, it is read rightly everywhere. Names
 * that are a quotation mark or a control character alone can only be written as an escape, and stay as the engine reads them.
 */
export function parseText(text: string): unknown {
  return JSON.parse(text.includes('"\\u') ? text.replace(LONE_ESCAPE, unescaped) : text);
}

/** An escape that is all that stands between two quotation marks. Where the first is an escaped one, no harm is done. */
const LONE_ESCAPE = /(?<=")\\u[0-9a-fA-F]{4}(?="\s*:)/g;

function unescaped(written: string): string {
  const code = Number.parseInt(written.slice(2), 16);
  // Half a character must stay an escape.
  return code >= 0xd800 && code < 0xe000 ? written : JSON.stringify(String.fromCharCode(code)).slice(1, -1);
}
