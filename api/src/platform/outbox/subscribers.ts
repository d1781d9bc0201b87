/** Names an event and the shape of its payload: ids only, never a text that somebody wrote. */
export class Topic<P extends object> {
  declare readonly payload: P;
  constructor(readonly name: string) {}
}

/** A row of the outbox on its way to its subscriber. */
export interface Claimed {
  id: string;
  topic: string;
  subscriber: string;
  payload: object;
  attempts: number;
}
type Handler = (payloads: never[]) => Promise<void>;

/** What failed this often is handed on alone, so that one piece of news cannot hold up the others for ever. */
const ALONE_AFTER = 3;

/** Who wants to hear of what. */
export class Subscribers {
  /** Those who take their news together. */
  readonly gathering = new Set<string>();
  private readonly byTopic = new Map<string, Map<string, Handler>>();

  add<P extends object>({ name }: Topic<P>, subscriber: string, handler: (payloads: P[]) => Promise<void>): void {
    const handlers = this.byTopic.get(name) ?? new Map<string, Handler>();
    if (handlers.has(subscriber)) throw new Error(`outbox: ${subscriber} subscribes to ${name} twice`);
    this.byTopic.set(name, handlers.set(subscriber, handler));
  }

  addMany<P extends object>(topic: Topic<P>, subscriber: string, handler: (payloads: P[]) => Promise<void>): void {
    this.add(topic, subscriber, handler);
    this.gathering.add(subscriber);
  }

  of({ name }: Topic<object>): string[] {
    return [...(this.byTopic.get(name)?.keys() ?? [])];
  }

  /** What is handed on together, one subscriber and topic each: one by one but for those who want it otherwise. */
  parcels(rows: readonly Claimed[]): Claimed[][] {
    const parcels = new Map<string, Claimed[]>();
    for (const row of rows) {
      const { id, topic, subscriber, attempts } = row;
      const together = this.gathering.has(subscriber) && attempts <= ALONE_AFTER;
      const key = together ? `${subscriber} ${topic}` : id;
      const parcel = parcels.get(key);
      if (parcel) parcel.push(row);
      else parcels.set(key, [row]);
    }
    return [...parcels.values()];
  }

  /** @throws what the subscriber throws, or when there is no such subscriber any more */
  async hand(parcel: readonly Claimed[]): Promise<void> {
    const [{ topic, subscriber }] = parcel as [Claimed];
    const handler = this.byTopic.get(topic)?.get(subscriber);
    if (!handler) throw new Error('outbox: no such subscriber');
    await handler(parcel.map(({ payload }) => payload as never));
  }
}
