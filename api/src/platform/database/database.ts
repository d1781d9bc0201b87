import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
    const result = await this.source.transaction(async (manager) => {
      const writes = new Writes(manager);
      const done = await work({ manager, writes, afterCommit: (callback) => void after.push(callback) });
      await writes.flush();
      return done;
    });
    for (const callback of after) {
      Promise.resolve()
        .then(callback)
        .catch((error: unknown) =>
          log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'after commit'),
        );
    }
    return result;
  }
}
