import { Injectable } from '@nestjs/common';
import { Live } from '../platform/live/live.js';

const EVERY_MS = 500;

/** Tells the console that a broadcast has moved on: at once, then at most twice a second. */
@Injectable()
export class Progress {
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private readonly again = new Set<string>();

  constructor(private readonly live: Live) {}

  moved(broadcastId: string): void {
    if (this.pending.has(broadcastId)) {
      this.again.add(broadcastId);
      return;
    }
    this.wake(broadcastId);
    const timer = setTimeout(() => {
      this.pending.delete(broadcastId);
      if (this.again.delete(broadcastId)) this.moved(broadcastId);
    }, EVERY_MS);
    timer.unref();
    this.pending.set(broadcastId, timer);
  }

  /** For changes of state, which are rare: no waiting. */
  wake(broadcastId: string): void {
    this.live.wake(['staff'], { kind: 'broadcast', id: broadcastId, cause: 'progress' });
  }
}
