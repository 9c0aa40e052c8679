interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** Holds what has come until it is taken, in the order in which it came. A failure comes after it, and for good. */
export class Inbox<T> {
  private readonly held: T[] = [];
  private failure: { readonly error: unknown } | undefined;
  private waiting: Waiting<T> | undefined;

  put(value: T): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) waiting.resolve(value);
    else this.held.push(value);
  }

  fail(error: unknown): void {
    this.failure ??= { error };
    this.waiting?.reject(error);
    this.waiting = undefined;
  }

  /** The next of what has come or will come. To be called again only when that is there. */
  take(): Promise<T> {
    const [first] = this.held.splice(0, 1);
    if (first !== undefined) return Promise.resolve(first);
    if (this.failure) return Promise.reject(this.failure.error);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }
}
