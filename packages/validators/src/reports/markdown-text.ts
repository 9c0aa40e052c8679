import { visible } from "../printable.ts";

/** Signs that may mean something. A stop ends a sentence, a hyphen joins two words, and neither begins a list. */
const MEANT = /[!#$&*+:<=>@[\\\]^_`{|}~]|(?<![a-z"')])\.|\.(?! |$)|(?<![a-z])-|-(?![a-z])|(?<=^\d{1,9})\)/g;

/** A text that Markdown shows as it is: no emphasis, links, mentions, HTML, or ends of table cells. */
export function markdownText(text: string): string {
  const shown = visible(text).replace(MEANT, (sign) =>
    /[|<>&]/.test(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`,
  );
  // Four spaces at the start of a line would make code of it, two at the end a break.
  const end = shown.trimEnd();
  return end.replace(/^ +/, spaces) + spaces(shown.slice(end.length));
}

function spaces(run: string): string {
  return run.replaceAll(" ", "&#32;");
}
