/** What is handed over and not yet taken. */
interface Offer<Item> {
  readonly item: Item;
  readonly take: () => void;
  readonly leave: (reason: unknown) => void;
}

/** What a work hands over, piece by piece. It waits until each is taken, and fails where it waits when nobody takes more. */
export async function* handedOver<Item, Result>(
  work: (hand: (item: Item) => Promise<void>) => Promise<Result>,
): AsyncGenerator<Item, Result> {
  let tell: (offer: Offer<Item>) => void = () => undefined;
  const nextOffer = () => new Promise<Offer<Item>>((resolve) => (tell = resolve));
  let next = nextOffer();
  const ended = work((item) => new Promise((take, leave) => tell({ item, take, leave }))).then((result) => ({
    result,
  }));
  let open: Offer<Item> | undefined;
  try {
    while (true) {
      const step = await Promise.race([ended, next]);
      if ("result" in step) return step.result;
      open = step;
      next = nextOffer();
      yield step.item;
      open = undefined;
      step.take();
    }
  } finally {
    open?.leave(new Error("Nobody takes what is written."));
    if (open) await ended.catch(() => undefined);
  }
}
