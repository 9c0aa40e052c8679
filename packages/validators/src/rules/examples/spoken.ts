import type { Statement } from "@open-tip/schema";
import { article, recordsFile, statement } from "./records.ts";

/** The text of an article that was made up for examples. */
export const spokenText = "The minister spoke on Monday. “We have a plan,” she said.\n";
export const spokenDigest = "sha256:5e1e8864b6ac548c94136e39a5d2d074bcdb3de88988965f9687de88ecbc770b";

/** What it quotes, where it does. */
const plan = {
  source: "article/my-article",
  start: 31,
  end: 45,
  exact: "We have a plan",
  digest: "sha256:a9879cca784bc98816c34f72cc86ddf8f68de25f8ef75449c83c6634de09ed0a",
  wordsDigest: "sha256:f9daa4077c7e1904fc9b8a9e82abf4cb867efeef50e92752f9f8e1cbe3b022a6",
};

/** An article with the digest of its text, and a statement that rests on what it quotes, but for what is said. */
export function spokenFile(what: Partial<Statement["evidence"][number]> = {}): string {
  return recordsFile(article({ digest: spokenDigest }), statement({ evidence: [{ ...plan, ...what }] }));
}
