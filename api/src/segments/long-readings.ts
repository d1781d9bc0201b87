import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { log } from '../platform/log/log.js';
import { segmentsRefusals } from './segments.refusals.js';

/** Each holds a connection and a core of the database for as long as it runs; the desk comes first. */
const AT_ONCE = 2;
/** For one query, within what a connection waits for; and for all of them together. */
const PATIENCE = { query: 30_000, whole: 120_000 };

/** Questions over all households that somebody waits for and may give up. */
@Injectable()
export class LongReadings {
  private running = 0;

  constructor(private readonly database: Database) {}

  /**
   * Runs queries on one unchanging view of the data. Aborting `signal` ends the query that is under way.
   * @throws Refusal `segment.busy`, `segment.tooSlow`; the signal's reason when it was aborted
   */
  async run<T>(
    signal: AbortSignal,
    work: (manager: EntityManager) => Promise<T>,
    { query, whole }: Readonly<typeof PATIENCE> = PATIENCE,
  ): Promise<T> {
    if (this.running >= AT_ONCE) throw segmentsRefusals.refuse('segment.busy');
    const late = AbortSignal.timeout(whole);
    this.running += 1;
    try {
      return await this.database.transaction(async ({ manager }) => {
        await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        return this.stoppable(AbortSignal.any([signal, late]), manager, query, work);
      });
    } catch (error) {
      signal.throwIfAborted();
      throw late.aborted || isCanceled(error) ? segmentsRefusals.refuse('segment.tooSlow') : error;
    } finally {
      this.running -= 1;
    }
  }

  private async stoppable<T>(
    signal: AbortSignal,
    manager: EntityManager,
    queryMs: number,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const [{ pid }] = await manager.query<[{ pid: number }]>(
      `SELECT pg_backend_pid() AS pid, set_config('statement_timeout', $1, true)`,
      [String(queryMs)],
    );
    let stopping = Promise.resolve();
    const stop = (): void => {
      stopping = this.database.manager.query('SELECT pg_cancel_backend($1)', [pid]).then(
        () => undefined,
        (error: unknown) => log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'query not stopped'),
      );
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await work(manager);
    } finally {
      signal.removeEventListener('abort', stop);
      // The connection must not be given on before: the next query on it would be ended.
      await stopping;
    }
  }
}

const isCanceled = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '57014';
