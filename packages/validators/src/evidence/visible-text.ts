import { characterFor } from "./character-references.ts";

/** What a reader sees of a copy, and where each of its UTF-16 units stands in the copy as given. */
export interface VisibleText {
  readonly text: string;
  /** By UTF-16 unit of `text`: offset in the copy of the first code point that it is written with. */
  readonly starts: readonly number[];
  /** By UTF-16 unit of `text`: offset in the copy after the last code point that it is written with. */
  readonly ends: readonly number[];
}

/**
 * Comments, scripts and styles with their content, tags, character references. A `>` in an attribute's quotation marks
 * does not end its tag; where those marks are not in pairs, the first one does. What is not closed goes to the end, as in
 * a browser.
 */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|head)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)|<(\/?[a-z][\w:-]*)(?:\s(?:[^<>"']|"[^"]*"(?=[\s/>])|'[^']*'(?=[\s/>]))*|\s[^<>]*)?\/?>|<![a-z][^<>]*>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,24}));/gi;

/** Tags that may stand inside a word. All others end a word. */
const inline = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);

/**
 * Reads a copy as a reader sees it. Markup of HTML is left out and its character references are read, so that words
 * can be found again in a page that was saved from the web; a plain text is read as it is. A reference by a name that
 * is not known stays as it is written.
 */
export function visibleText(copy: string): VisibleText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let point = 0;

  const addPlain = (text: string) => {
    for (const character of text) {
      parts.push(character);
      for (let unit = 0; unit < character.length; unit++) {
        starts.push(point);
        ends.push(point + 1);
      }
      point += 1;
    }
  };
  const addInstead = (written: string, shown: string) => {
    const length = Array.from(written).length;
    parts.push(shown);
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(point);
      ends.push(point + length);
    }
    point += length;
  };

  let last = 0;
  for (const match of copy.matchAll(markup)) {
    addPlain(copy.slice(last, match.index));
    addInstead(match[0], shownFor(match));
    last = match.index + match[0].length;
  }
  addPlain(copy.slice(last));
  return { text: parts.join(""), starts, ends };
}

/** What stands for a piece of markup: a character for a reference, nothing for a tag inside a word, a line's end for others. */
function shownFor([written, , tag, decimal, hexadecimal, name]: RegExpMatchArray): string {
  if (tag !== undefined) return inline.has(tag.replace("/", "").toLowerCase()) ? "" : "\n";
  if (decimal !== undefined) return characterFor(Number(decimal)) ?? written;
  if (hexadecimal !== undefined) return characterFor(Number.parseInt(hexadecimal, 16)) ?? written;
  if (name !== undefined) return characterFor(name) ?? written;
  return written.startsWith("<!--") ? "" : "\n";
}
