import { RouteConfig } from '@nestjs/platform-fastify';

/** At most `max` calls per address in so many seconds, on routes that strangers can try: 429 `rate.exceeded` beyond. */
export const Throttle = (max: number, seconds: number) =>
  RouteConfig({ rateLimit: { max, timeWindow: seconds * 1000 } });
