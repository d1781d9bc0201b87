import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResult } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { log } from '../log/log.js';
import { Writes } from './writes.js';

/** A database transaction in progress, handed to whoever takes part in it. */
export interface Transaction {
  readonly manager: EntityManager;
  /** What nothing in this transaction reads; written together just before the commit. */
  readonly writes: Writes;
  /** Runs once the transaction is safely committed; never when it is rolled back. */
  afterCommit(work: () => void | Promise<void>): void;
}

@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** For reading outside a transaction. */
  get manager(): EntityManager {
    return this.source.manager;
  }

  /** What happened, its audit entry and its outbox event belong in one call of this. LINE is never called inside. */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const after: (() => void | Promise<void>)[] = [];
    const result = await this.within((manager, writes) =>
      work({ manager, writes, afterCommit: (callback) => void after.push(callback) }),
    );
    for (const callback of after) {
      Promise.resolve()
        .then(callback)
        .catch((error: unknown) =>
          log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'after commit'),
        );
    }
    return result;
  }

  /**
   * The opening goes to the database together with the first statement, and the commit with the last writes (`pipeline`): in a
   * rush everybody waits for each way there and back. Behind writes that failed, a commit takes everything back.
   */
  private async within<T>(work: (manager: EntityManager, writes: Writes) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      const say = (text: string): Promise<QueryResult> => {
        this.source.logger.logQuery(text, [], runner);
        return connection.query(text).catch((error: Error) => {
          throw new QueryFailedError(text, [], error);
        });
      };
      const opened = say('BEGIN');
      // The first statement fails with it.
      opened.catch(() => undefined);
      // TypeORM opens one of its own for what it saves otherwise.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      try {
        const writes = new Writes(runner.manager, connection);
        const done = await work(runner.manager, writes);
        const [, , { command }] = await Promise.all([opened, writes.flush(), say('COMMIT')]);
        // Where a failure went unnoticed by whoever did the work, the database takes all back and says so only here.
        if (command !== 'COMMIT') throw new Error('a transaction was taken back by the database');
        return done;
      } catch (error) {
        await say('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
      }
    } finally {
      await runner.release();
    }
  }
}
