const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** A number as English texts print it: digits in groups, or with a fraction. */
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/**
 * The number that a short text prints in digits, with the scale that follows it: `over 20.9 million` is 20,900,000.
 * Undefined where it prints none or several, or where the digits may be something else.
 */
export function numberInWords(text: string): number | undefined {
  const found = [...text.matchAll(NUMBER)];
  const [match] = found;
  if (match === undefined || found.length > 1) return undefined;
  const before = text.slice(0, match.index);
  const after = text
    .slice(match.index + match[0].length)
    .trimStart()
    .toLowerCase();
  // A sign, an exponent, an ordinal or a letter makes another number of it, or none.
  if (/[-−\p{L}\d.,]$/u.test(before)) return undefined;
  const word = /^[-]?(\p{L}+)/u.exec(after)?.[1];
  const direct = text.charAt(match.index + match[0].length);
  if (/[\p{L}\d.,/]/u.test(direct) && !/^[.,](?:\s|$)/.test(text.slice(match.index + match[0].length)))
    return undefined;
  const plain = Number(match[0].replaceAll(",", ""));
  const scale = word === undefined ? 1 : (scales[word.replace(/s$/, "")] ?? 1);
  // Products of fractions are inexact in binary.
  return Number((plain * scale).toPrecision(15));
}
