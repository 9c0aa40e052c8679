import type { GivenText } from "./check-source.ts";
import { nameOfCopy } from "./copy-name.ts";
import { digestOf } from "./digest.ts";
import { codePointText, decodeUtf8, encodeUtf8 } from "./text.ts";

/**
 * The texts of sources, as text or as the bytes received: each by the id of its source, or by the name of a file, which
 * is taken for the source that has the digest of its bytes, or else its name.
 */
export type GivenTexts =
  | ReadonlyMap<string, string | Uint8Array>
  | readonly (readonly [string, string | Uint8Array])[];

/** The text that was given for a source. */
export interface SourceText extends GivenText {
  /** Whether it is, byte for byte, the one that was annotated. */
  readonly isAnnotated: boolean;
}

/** Finds the texts of sources among those that are given. */
export class SourceTexts {
  private readonly byName = new Map<string, GivenText>();
  private readonly byDigest = new Map<string, GivenText>();
  private readonly digests = new Map<GivenText, string>();
  /** Texts that were taken for no source yet, and their names. */
  private readonly left = new Map<GivenText, string>();

  /** @throws {OpenTipError} `bad-text` if bytes are not UTF-8, or a text is not Unicode */
  static async of(given: GivenTexts): Promise<SourceTexts> {
    const texts = new SourceTexts();
    for (const [name, content] of given) {
      const text = readText(name, content);
      const digest = await digestOf(text.bytes);
      texts.byName.set(name, text);
      texts.byName.set(nameOfCopy(name), text);
      texts.byDigest.set(digest, text);
      texts.digests.set(text, digest);
      texts.left.set(text, name);
    }
    return texts;
  }

  /** @param digest that of the text which was annotated, where it is known */
  find(source: string, digest: string | undefined): SourceText | undefined {
    const named = this.byName.get(source) ?? this.byName.get(source.slice(source.indexOf("/") + 1));
    const text = (digest !== undefined && this.byDigest.get(digest)) || named;
    if (!text) return undefined;
    this.left.delete(text);
    return { ...text, isAnnotated: this.digests.get(text) === digest };
  }

  /** Names of texts that no source was found to have. */
  unused(): string[] {
    return [...this.left.values()];
  }
}

/** @param name of the source or the file, for messages */
export function readText(name: string, content: string | Uint8Array): GivenText {
  const words = `The text given for ${name}`;
  return typeof content === "string"
    ? { bytes: encodeUtf8(content, words), text: codePointText(content) }
    : { bytes: content, text: codePointText(decodeUtf8(content, words)) };
}
