/** What a checker is spoken to through: a Worker, or a port of a SharedWorker or of a MessageChannel. */
export interface MessageTarget {
  /** Whatever the platform lets be transferred. */
  postMessage(message: unknown, transfer: never[]): void;
  addEventListener(type: "error", listener: (event: unknown) => void): void;
  removeEventListener(type: "error", listener: (event: unknown) => void): void;
  /** Ends a Worker. Ports have none. */
  terminate?(): unknown;
}
