/** A stretch of an article, and what proves it. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly wordsDigest: string;
  readonly fingerprints: string[];
}

/** A place in a numbered segment. */
interface InSegment {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/** A name in a segment, and whose it is. */
interface Mention {
  readonly of: string;
  readonly start: number;
  readonly end: number;
}

/** Where everything in one article stands, each kind by its number. */
export interface Anchors {
  readonly segments: ReadonlyMap<number, Anchor & { readonly paragraph: number }>;
  readonly quotations: ReadonlyMap<number, Anchor & { readonly segment: number }>;
  /** Parts of sentences on which something narrower than a statement rests. */
  readonly clauses: ReadonlyMap<number, Anchor & { readonly segment: number }>;
  /** By number of the segment: what it names, in the order of the text. */
  readonly mentions: ReadonlyMap<number, Mention[]>;
  /** By number of the statement: its verb of saying, and its speaker's name. */
  readonly cues: ReadonlyMap<number, InSegment>;
  readonly speakers: ReadonlyMap<number, InSegment>;
}

const FINGERPRINT = 4;

/**
 * Reads the table that `npm run anchor` makes: one line per stretch, fields parted by spaces.
 *
 *     segment   number paragraph start end digest wordsDigest fingerprints   (paragraph 0: not known)
 *     quotation number segment   start end digest wordsDigest -
 *     clause    number segment   start end digest wordsDigest fingerprints
 *     mention   id     segment   start end
 *     cue       statement segment start end
 *     speaker   statement segment start end
 */
export function readAnchors(table: string): Anchors {
  const segments = new Map<number, Anchor & { paragraph: number }>();
  const quotations = new Map<number, Anchor & { segment: number }>();
  const clauses = new Map<number, Anchor & { segment: number }>();
  const mentions = new Map<number, Mention[]>();
  const cues = new Map<number, InSegment>();
  const speakers = new Map<number, InSegment>();

  for (const line of table.trim().split("\n")) {
    const [kind = "", name = "", within, from, to, digest, wordsDigest, prints = "-"] = line.split(" ");
    const [start, end, segment] = [Number(from), Number(to), Number(within)];
    const anchor = {
      start,
      end,
      digest: `sha256:${digest}`,
      wordsDigest: `sha256:${wordsDigest}`,
      fingerprints: prints === "-" ? [] : cut(prints),
    };
    if (kind === "segment") segments.set(Number(name), { ...anchor, paragraph: segment });
    else if (kind === "quotation") quotations.set(Number(name), { ...anchor, segment });
    else if (kind === "clause") clauses.set(Number(name), { ...anchor, segment });
    else if (kind === "mention") {
      const others = mentions.get(segment);
      if (others === undefined) mentions.set(segment, [{ of: name, start, end }]);
      else others.push({ of: name, start, end });
    } else if (kind === "cue") cues.set(Number(name), { segment, start, end });
    else if (kind === "speaker") speakers.set(Number(name), { segment, start, end });
    else throw new Error(`No anchor is of the kind ${JSON.stringify(kind)}.`);
  }
  return { segments, quotations, clauses, mentions, cues, speakers };
}

function cut(prints: string): string[] {
  const cuts: string[] = [];
  for (let at = 0; at < prints.length; at += FINGERPRINT) cuts.push(prints.slice(at, at + FINGERPRINT));
  return cuts;
}
