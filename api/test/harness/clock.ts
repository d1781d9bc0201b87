import { Clock } from '../../src/platform/clock/clock.js';

/** A clock that stands until it is moved. Tuesday 24 November 2026, 13:20 in Kobe, unless told otherwise. */
export class TestClock extends Clock {
  private instant: Date;

  constructor(start = '2026-11-24T13:20:00+09:00') {
    super();
    this.instant = new Date(start);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(text: string): void {
    this.instant = new Date(text);
  }

  advance(amount: { minutes?: number; hours?: number; days?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = amount;
    this.instant = new Date(this.instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
