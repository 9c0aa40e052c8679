/** Words that names of persons do not have, and descriptions of unnamed people do. */
const described =
  /\b(?:officials?|sources?|spokes(?:man|woman|person|people)|representatives?|advis[eo]rs?|aides?|agents?|officers?|critics|leaders?|members?|survivors?|victims?|workers?|experts?|reporters?|group|government|department|ministry|agency|embassy|house|police|unnamed|unknown|anonymous|senior|the|an?|of|in|at|who|whom)\b/i;

/** Whether a short text reads like the name of a person: two to four capitalised words, of which none describes. */
export function readsLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || described.test(text)) return false;
  return (
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word))
  );
}
