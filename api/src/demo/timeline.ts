import type { DemoClock } from './demo-clock.js';

interface Happening {
  at: Date;
  order: number;
  happen: () => Promise<void>;
}

/** What happens when in the demo's month. Things may be added while it runs, but only later than now. */
export class Timeline {
  private readonly waiting: Happening[] = [];
  private count = 0;

  constructor(private readonly clock: DemoClock) {}

  at(instant: Date, happen: () => Promise<void>): void {
    this.waiting.push({ at: instant, order: this.count++, happen });
  }

  async run(until: Date): Promise<void> {
    for (;;) {
      this.waiting.sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order);
      const next = this.waiting.shift();
      if (!next || next.at > until) return;
      this.clock.moveTo(next.at);
      await next.happen();
    }
  }
}
