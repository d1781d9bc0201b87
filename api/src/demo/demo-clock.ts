import { Clock } from '../platform/clock/clock.js';

/** Lets the demo's month pass in seconds, and then follows the real time again. */
export class DemoClock extends Clock {
  private instant: Date | null = null;

  override now(): Date {
    return this.instant ? new Date(this.instant) : new Date();
  }

  /** @throws Error when told to go back: what happened later must not be written earlier. */
  moveTo(instant: Date): void {
    if (this.instant && instant < this.instant) throw new Error('the demo’s clock does not go back');
    this.instant = instant;
  }

  followRealTime(): void {
    this.instant = null;
  }
}
