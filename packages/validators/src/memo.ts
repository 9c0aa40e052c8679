const LIMIT = 20_000;

/**
 * Remembers what a function made of a text. Tables repeat a few hundred texts over and over; a column of ever
 * new texts must not fill the memory, so past a limit nothing more is remembered.
 */
export class Memo<T> {
  private readonly known = new Map<string, T>();
  private readonly make: (text: string) => T;

  constructor(make: (text: string) => T) {
    this.make = make;
  }

  get(text: string): T {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = this.make(text);
    if (this.known.size < LIMIT) this.known.set(detached(text), made);
    return made;
  }
}

/**
 * A copy of a text that shares no memory with the piece of the file that it was cut from. JavaScript engines
 * keep the whole piece alive for the sake of a slice of it.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
