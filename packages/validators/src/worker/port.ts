/** One end of a channel: as much as is used of it, of the web's and of Node's. Their types have no name in common. */
export interface Port<Received = unknown, Sent = unknown> {
  postMessage(message: Sent): void;
  addEventListener(type: "message", listener: (event: { readonly data: Received }) => void): void;
  addEventListener(type: "close" | "messageerror", listener: (event: unknown) => void): void;
  start(): void;
  close(): void;
}

/** A channel of one's own: this end of it, and the other, which is to be sent. */
export function openChannel<Received, Sent>(): { readonly own: Port<Received, Sent>; readonly other: Port } {
  const { port1, port2 } = new MessageChannel() as unknown as { port1: Port<Received, Sent>; port2: Port };
  return { own: port1, other: port2 };
}
