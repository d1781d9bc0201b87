/** What one accepted request delivered. */
export interface Delivery {
  requestId: string;
  retryKey: string | null;
  messages: object[];
  at: number;
  unit: string | null;
}
type Kept = Omit<Delivery, 'messages'> & { content: string; to: readonly string[] };

export interface LedgerDetails {
  accepted: number;
  delivered: number;
  people: number;
  /** Deliveries beyond the first of the same content to the same person. */
  duplicates: number;
  most: number;
  byCount: Record<string, number>;
}

/** Who got what, counted independently of whoever sent it. */
export class Ledger {
  private readonly counts = new Map<string, number>();
  private readonly units = new Map<string, number>();
  private readonly deliveries: Kept[] = [];
  private readonly counted = new Map<string | undefined, { accepted: number; details: LedgerDetails }>();
  accepted = 0;
  delivered = 0;
  /** Recipients of accepted requests that were not reached, because they are no friends. */
  unreached = 0;

  record(userIds: readonly string[], { messages, ...delivery }: Delivery, asked: number = userIds.length): void {
    this.accepted++;
    this.delivered += userIds.length;
    this.unreached += asked - userIds.length;
    for (const userId of userIds) this.counts.set(userId, (this.counts.get(userId) ?? 0) + 1);
    if (delivery.unit) this.units.set(delivery.unit, (this.units.get(delivery.unit) ?? 0) + userIds.length);
    this.deliveries.push({ ...delivery, to: userIds, content: JSON.stringify(messages) });
  }

  of(userId: string): number {
    return this.counts.get(userId) ?? 0;
  }

  unitCount(unit: string): number {
    return this.units.get(unit) ?? 0;
  }

  get unitNames(): string[] {
    return [...this.units.keys()];
  }

  /** How many people got exactly n deliveries. */
  summary(): { accepted: number; delivered: number; people: number; byCount: Record<string, number> } {
    return {
      accepted: this.accepted,
      delivered: this.delivered,
      people: this.counts.size,
      byCount: histogram(this.counts),
    };
  }

  /** The same and the duplicates, of everything or of one aggregation unit. */
  details(unit?: string): LedgerDetails {
    // Asked again and again while a campaign runs: counted anew only when something was delivered since.
    const known = this.counted.get(unit);
    if (known?.accepted === this.accepted) return known.details;
    const details = this.count(unit);
    this.counted.set(unit, { accepted: this.accepted, details });
    return details;
  }

  private count(unit?: string): LedgerDetails {
    const chosen = this.deliveries.filter((one) => unit === undefined || one.unit === unit);
    const counts = new Map<string, number>();
    for (const { to } of chosen) for (const userId of to) counts.set(userId, (counts.get(userId) ?? 0) + 1);
    const byCount = histogram(counts);
    return {
      accepted: chosen.length,
      delivered: chosen.reduce((sum, { to }) => sum + to.length, 0),
      people: counts.size,
      duplicates: duplicates(chosen),
      most: Math.max(0, ...Object.keys(byCount).map(Number)),
      byCount,
    };
  }

  /** Every accepted request with a retry key, and how many people it reached. */
  byRetryKey(
    unit?: string,
  ): Record<string, { requestId: string; at: number; unit: string | null; delivered: number }[]> {
    const keys: ReturnType<Ledger['byRetryKey']> = {};
    for (const one of this.deliveries) {
      if (one.retryKey === null || (unit !== undefined && one.unit !== unit)) continue;
      (keys[one.retryKey] ??= []).push({
        requestId: one.requestId,
        at: one.at,
        unit: one.unit,
        delivered: one.to.length,
      });
    }
    return keys;
  }

  /** Everything that reached one person. */
  ofPerson(userId: string) {
    const own = this.deliveries.flatMap(({ to, ...one }) =>
      to.filter((id) => id === userId).map(() => ({ ...one, to: [userId] })),
    );
    return {
      userId,
      delivered: own.length,
      duplicates: duplicates(own),
      deliveries: own.map(({ requestId, retryKey, unit, at }) => ({ requestId, retryKey, unit, at })),
    };
  }

  clear(): void {
    this.counts.clear();
    this.units.clear();
    this.counted.clear();
    this.deliveries.length = 0;
    this.accepted = this.delivered = this.unreached = 0;
  }
}

function histogram(counts: ReadonlyMap<string, number>): Record<string, number> {
  const byCount: Record<string, number> = {};
  for (const count of counts.values()) byCount[count] = (byCount[count] ?? 0) + 1;
  return byCount;
}

/** Counts content by content, so that a million people need one set at a time. */
function duplicates(deliveries: readonly { content: string; to: readonly string[] }[]): number {
  const byContent = new Map<string, (readonly string[])[]>();
  for (const { content, to } of deliveries) {
    const lists = byContent.get(content);
    if (lists) lists.push(to);
    else byContent.set(content, [to]);
  }
  let found = 0;
  for (const lists of byContent.values()) {
    const seen = new Set<string>();
    for (const to of lists) for (const userId of to) if (seen.size === seen.add(userId).size) found++;
  }
  return found;
}
