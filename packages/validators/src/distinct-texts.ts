const known = new WeakMap<readonly (readonly string[])[], Map<number, ReadonlyMap<string, number>>>();

/**
 * The different texts in a column of sampled rows, in the order in which they first come, with how often they do. They
 * are counted once for a sample, whoever asks.
 */
export function distinctTexts(
  sample: readonly (readonly string[])[],
  index: number,
): ReadonlyMap<string, number> {
  let columns = known.get(sample);
  if (!columns) {
    columns = new Map();
    known.set(sample, columns);
  }
  let texts = columns.get(index);
  if (!texts) {
    texts = counted(sample, index);
    columns.set(index, texts);
  }
  return texts;
}

function counted(sample: readonly (readonly string[])[], index: number): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  // By index, as iterators of arrays make garbage until an engine has compiled this.
  for (let row = 0; row < sample.length; row++) {
    const text = sample[row]?.[index] ?? "";
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return texts;
}
