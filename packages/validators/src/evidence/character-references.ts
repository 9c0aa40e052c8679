/** Names of references that stand in English texts; the rest of Latin-1 in the order of its code points from 160. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

/** Numbers 128 to 159 mean, by the rules of HTML, what Windows-1252 has there: pages write quotation marks so. */
const windows = new TextDecoder("windows-1252");

/** The character that a reference of HTML stands for, by name or number; undefined for one that is not known. */
export function characterFor(reference: string | number): string | undefined {
  if (typeof reference === "string") {
    const at = latin1.indexOf(reference);
    return named.get(reference) ?? (at < 0 ? undefined : String.fromCodePoint(160 + at));
  }
  if (reference >= 128 && reference < 160) return windows.decode(Uint8Array.of(reference));
  const character = reference > 0 && reference <= 0x10ffff && !(reference >= 0xd800 && reference <= 0xdfff);
  return character ? String.fromCodePoint(reference) : undefined;
}
