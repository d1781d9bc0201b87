import { LineRefusal } from './answer.ts';

/** Endpoints that LINE counts per hour (reference: rate limits). */
const PER_HOUR: Record<string, number> = {
  'POST /v2/bot/richmenu': 100,
  'DELETE /v2/bot/richmenu/:id': 100,
  'DELETE /v2/bot/richmenu/alias/:id': 100,
};
const HOUR_MS = 3_600_000;

/** Token bucket per endpoint, as LINE counts: method and path pattern, whatever the caller. */
export class Rates {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();
  /** The most requests any endpoint got in one whole second. */
  private readonly seconds = new Map<string, { second: number; count: number; most: number }>();
  /** When each endpoint with an hourly limit was called within the last hour. */
  private readonly hours = new Map<string, number[]>();
  private readonly limits: { multicast: number; other: number };
  private readonly real: () => number;

  constructor(limits: { multicast: number; other: number }, real: () => number = () => performance.now()) {
    this.limits = limits;
    this.real = real;
  }

  /** @throws LineRefusal 429 */
  take(endpoint: string): void {
    const perSecond = endpoint.endsWith('/message/multicast') ? this.limits.multicast : this.limits.other;
    const now = this.real();
    const bucket = this.buckets.get(endpoint) ?? { tokens: perSecond, at: now };
    bucket.tokens = Math.min(perSecond, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.buckets.set(endpoint, bucket);
    this.count(endpoint, now);
    this.takeOfHour(endpoint, now);
    if (bucket.tokens < 1) throw new LineRefusal(429, 'The API rate limit has been exceeded. Try again later.');
    bucket.tokens -= 1;
  }

  most(endpoint: string): number {
    return this.seconds.get(endpoint)?.most ?? 0;
  }

  clear(): void {
    this.buckets.clear();
    this.seconds.clear();
    this.hours.clear();
  }

  /** @throws LineRefusal 429 */
  private takeOfHour(endpoint: string, now: number): void {
    const limit = PER_HOUR[endpoint];
    if (limit === undefined) return;
    const calls = (this.hours.get(endpoint) ?? []).filter((at) => at > now - HOUR_MS);
    this.hours.set(endpoint, calls);
    if (calls.length >= limit) throw new LineRefusal(429, 'The API rate limit has been exceeded. Try again later.');
    calls.push(now);
  }

  private count(endpoint: string, now: number): void {
    const second = Math.floor(now / 1000);
    const seen = this.seconds.get(endpoint);
    const count = seen?.second === second ? seen.count + 1 : 1;
    this.seconds.set(endpoint, { second, count, most: Math.max(seen?.most ?? 0, count) });
  }
}
