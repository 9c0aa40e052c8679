import { choice, type Expression, literal, repeat, sequence } from "./expression.ts";
import { escaped, parseClass, shorthand } from "./parse-class.ts";

/**
 * What a regular expression takes, or less; undefined where it is not plain. It must be anchored at both ends. A
 * character that a class of it names beyond ASCII is left out, which makes it take less.
 */
export function parsePattern({ source, flags }: RegExp): Expression | undefined {
  if (/[^u]/.test(flags) || !source.startsWith("^") || !/(?:^|[^\\])(?:\\\\)*\$$/.test(source))
    return undefined;
  const parser = new Parser(source.slice(1, -1));
  return parser.whole();
}

/** Deeper groups than this are of no pattern of ours. */
const DEEPEST = 20;

class Parser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  whole(): Expression | undefined {
    // At the top, each alternative would have to be anchored for itself.
    const branch = this.branch(0);
    return this.at === this.source.length ? branch : undefined;
  }

  private alternatives(depth: number): Expression | undefined {
    const items: Expression[] = [];
    while (true) {
      const branch = this.branch(depth);
      if (!branch) return undefined;
      items.push(branch);
      if (this.source[this.at] !== "|") return choice(items);
      this.at++;
    }
  }

  private branch(depth: number): Expression | undefined {
    const items: Expression[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] ?? "")) {
      const item = this.item(depth);
      const repeated = item && this.repeated(item);
      if (!repeated) return undefined;
      items.push(repeated);
    }
    return sequence(items);
  }

  private item(depth: number): Expression | undefined {
    const { source, at } = this;
    const sign = source[at] ?? "";
    if (sign === "(") return this.group(depth + 1);
    if (sign === "[") {
      const found = parseClass(source, at);
      this.at = found?.end ?? at;
      return found?.item;
    }
    if (sign === "\\") {
      const stated = escaped(source, at);
      this.at += stated?.length ?? 2;
      return stated ? literal(String.fromCodePoint(stated.code)) : shorthand(source[at + 1] ?? "");
    }
    if ("^$.*+?{}]".includes(sign)) return undefined;
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    this.at += character.length;
    return literal(character);
  }

  private group(depth: number): Expression | undefined {
    this.at++;
    if (this.source[this.at] === "?") {
      if (this.source[this.at + 1] !== ":") return undefined;
      this.at += 2;
    }
    const inner = depth > DEEPEST ? undefined : this.alternatives(depth);
    if (this.source[this.at] !== ")") return undefined;
    this.at++;
    return inner;
  }

  private repeated(item: Expression): Expression | undefined {
    const [whole, sign, least, most] =
      /^(?:([*+?])|\{(\d{1,4})(?:(?:,(\d{1,4})?))?\})/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (whole === undefined) return item;
    this.at += whole.length;
    // A lazy one takes the same texts.
    if (this.source[this.at] === "?") this.at++;
    if (/[*+?{]/.test(this.source[this.at] ?? "")) return undefined;
    if (sign !== undefined)
      return repeat(item, sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY);
    const min = Number(least);
    return repeat(item, min, whole.includes(",") ? Number(most ?? Number.POSITIVE_INFINITY) : min);
  }
}
