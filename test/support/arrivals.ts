import { PATIENCE } from './patience';

export interface Wanted<Item> {
  /** which of them; default: any */
  readonly matches?: (item: Item) => boolean;
  /** how many such to leave aside; default 0: the first one */
  readonly after?: number;
  /** which, in the words of whoever waits in vain */
  readonly described: string;
}

/** What has arrived for somebody, and those who wait for more. */
export class Arrivals<Item extends { readonly to: string }> {
  private readonly items: Item[] = [];
  private readonly waiting = new Set<() => void>();

  add(item: Item): void {
    this.items.push(item);
    this.waiting.forEach((look) => look());
  }

  of(to: string, matches: (item: Item) => boolean = () => true): Item[] {
    return this.items.filter((item) => item.to === to && matches(item));
  }

  /** @throws Error when it hasn't come in {@link PATIENCE} milliseconds */
  async next(to: string, { matches, after = 0, described }: Wanted<Item>): Promise<Item> {
    let look: () => void = () => undefined;
    const arrival = new Promise<Item>((resolve, reject) => {
      look = () => {
        const item = this.of(to, matches)[after];
        if (item) resolve(item);
      };
      const inVain = () => reject(new Error(`nothing for ${to} (${described}, after ${after}) came`));
      AbortSignal.timeout(PATIENCE).addEventListener('abort', inVain);
    });
    this.waiting.add(look);
    look();
    try {
      return await arrival;
    } finally {
      this.waiting.delete(look);
    }
  }
}
