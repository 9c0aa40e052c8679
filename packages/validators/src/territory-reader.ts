import { findTerritory, type TerritoryMatch, territories } from "@open-tip/schema/territories";
import { detached, Memo } from "./memo.ts";

/** What the cells that name a territory say together. */
export type TerritoryReading =
  | {
      readonly code: string;
      readonly conflict?: { readonly code: string; readonly name: string };
      /** A code or name beside the one that was read, which nobody is known by. */
      readonly unread?: {
        readonly problem: Exclude<TerritoryMatch, { status: "found" | "ambiguous" }>;
        readonly text: string;
      };
    }
  | { readonly problem: Exclude<TerritoryMatch, { status: "found" }>; readonly text: string }
  | { readonly blank: true };

/** English display name of a territory's code. */
export function territoryName(code: string): string {
  return names.get(code) ?? code;
}
const names = new Map<string, string>(territories.map(({ code, name }) => [code, name.en]));

/** Reads the territory of a row from its code, its two-letter code and its name, whichever the file has. */
export class TerritoryReader {
  private readonly byText = new Memo<TerritoryMatch>((text) => findTerritory(text));
  private readonly known = new Memo<boolean>(
    (text) => findTerritory(text, { suggest: false }).status === "found",
  );
  private readonly byAlpha2 = new Memo<TerritoryMatch>((text) => findTerritory(text, { alpha2: true }));
  /** By name, for each code: most rows repeat a pair of texts, and joining them into one key would cost more. */
  private readonly byCode = new Memo(
    (code) => new Memo<TerritoryReading>((name) => this.combine(code, "", name)),
  );

  /** Blank cells, and columns that the file does not have, are empty strings. */
  read(code: string, alpha2: string, name: string): TerritoryReading {
    return alpha2 === "" ? this.byCode.get(code).get(name) : this.combine(code, alpha2, name);
  }

  /** Whether a code or a name is that of one territory. What else may have been meant is not looked for. */
  knows(text: string): boolean {
    return this.known.get(text.trim());
  }

  private combine(code: string, alpha2: string, name: string): TerritoryReading {
    const texts = [code, alpha2, name].map((text) => detached(text.trim()));
    if (texts.every((text) => text === "")) return { blank: true };
    const matches = [
      texts[0] === "" ? undefined : this.byText.get(texts[0] as string),
      texts[1] === "" ? undefined : this.byAlpha2.get(texts[1] as string),
      texts[2] === "" ? undefined : this.byText.get(texts[2] as string),
    ];
    const found = matches.flatMap((match) => (match?.status === "found" ? [match.code] : []));
    const [first] = found;
    if (first === undefined) {
      const at = matches.findLastIndex((match) => match !== undefined);
      const problem = matches[at];
      if (problem === undefined || problem.status === "found") return { blank: true };
      return { problem, text: texts[at] as string };
    }
    const other = found.find((one) => one !== first);
    // A name that means several territories is settled by a code beside it; one that means none is a fault.
    const at = matches.findIndex((match) => match?.status === "unknown");
    const problem = matches[at];
    return {
      code: first,
      ...(other !== undefined && { conflict: { code: other, name: texts[2] as string } }),
      ...(problem?.status === "unknown" && { unread: { problem, text: texts[at] as string } }),
    };
  }
}
