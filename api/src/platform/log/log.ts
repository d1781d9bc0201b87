import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** One line of JSON per event on standard output. No bodies, no query strings, no names, no LINE ids. */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info', base: undefined });

/** Nest's own messages, through the same log. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: string): void {
    log.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    log.warn({ context }, String(message));
  }
  error(message: unknown): void {
    log.error(String(message));
  }
}
