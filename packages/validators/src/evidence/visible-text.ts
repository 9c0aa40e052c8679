/** What a reader sees of a copy, and where each of its UTF-16 units stands in the copy as given. */
export interface VisibleText {
  readonly text: string;
  /** By UTF-16 unit of `text`: offset in the copy of the first code point that it is written with. */
  readonly starts: readonly number[];
  /** By UTF-16 unit of `text`: offset in the copy after the last code point that it is written with. */
  readonly ends: readonly number[];
}

/** Comments, scripts and styles with their content, tags, character references. */
const markup =
  /<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1\s*>|<(\/?[a-z][\w:-]*)(?:\s[^<>]*)?\/?>|<![a-z][^<>]*>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,24}));/gi;

/** Tags that may stand inside a word. All others end a word. */
const inline = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);

/** Names of references that stand in English texts; the rest of Latin-1 in the order of its code points from 160. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  lsaquo: "‹",
  rsaquo: "›",
  euro: "€",
  trade: "™",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
};
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
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

/** What stands for a piece of markup: a character for a reference, nothing for a tag inside a word, a space for others. */
function shownFor([written, , tag, decimal, hexadecimal, name]: RegExpMatchArray): string {
  if (tag !== undefined) return inline.has(tag.replace("/", "").toLowerCase()) ? "" : " ";
  if (decimal !== undefined) return fromNumber(Number(decimal), written);
  if (hexadecimal !== undefined) return fromNumber(Number.parseInt(hexadecimal, 16), written);
  if (name === undefined) return " ";
  const at = latin1.indexOf(name);
  return named[name] ?? (at < 0 ? written : String.fromCodePoint(160 + at));
}

function fromNumber(code: number, written: string): string {
  const character = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return character ? String.fromCodePoint(code) : written;
}
