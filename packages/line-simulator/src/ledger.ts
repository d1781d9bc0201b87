/** What one accepted request delivered. */
export interface Delivery {
  requestId: string;
  retryKey: string | null;
  messages: object[];
  at: number;
  unit: string | null;
}

/** Who got what, counted independently of whoever sent it. */
export class Ledger {
  private readonly counts = new Map<string, number>();
  private readonly units = new Map<string, number>();
  accepted = 0;
  delivered = 0;

  record(userIds: readonly string[], { unit }: Delivery): void {
    this.accepted++;
    this.delivered += userIds.length;
    for (const userId of userIds) this.counts.set(userId, (this.counts.get(userId) ?? 0) + 1);
    if (unit) this.units.set(unit, (this.units.get(unit) ?? 0) + userIds.length);
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
    const byCount: Record<string, number> = {};
    for (const count of this.counts.values()) byCount[count] = (byCount[count] ?? 0) + 1;
    return { accepted: this.accepted, delivered: this.delivered, people: this.counts.size, byCount };
  }

  clear(): void {
    this.counts.clear();
    this.units.clear();
    this.accepted = 0;
    this.delivered = 0;
  }
}
