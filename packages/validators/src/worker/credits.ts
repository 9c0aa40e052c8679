/** Messages that may be sent before the other side has taken some: it is never given more than it can hold. */
export class Credits {
  private left: number;
  private go: (() => void) | undefined;

  constructor(most: number) {
    this.left = most;
  }

  /** Waits until a message may be sent. */
  async take(): Promise<void> {
    if (this.left === 0) await new Promise<void>((resolve) => (this.go = resolve));
    this.left--;
  }

  /** So many messages were taken. */
  give(messages: number): void {
    this.left += messages;
    this.go?.();
    this.go = undefined;
  }
}
