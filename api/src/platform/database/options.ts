import type { DataSourceOptions } from 'typeorm';
import { SnakeCaseNames } from './naming.js';

/** `synchronize` is never on: the schema changes by migrations alone. */
export function databaseOptions(url: string, poolSize = 20): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    logging: false,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'tsunagu',
    poolSize,
    extra: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
      // Where the server is gone without a word, nobody else ends the waiting; longer than the server's own limit.
      query_timeout: 35_000,
      connectionTimeoutMillis: 10_000,
      maxLifetimeSeconds: 600,
      keepAlive: true,
      // Statements of a transaction that do not wait for each other go out together (see Database.transaction).
      pipeline: true,
    },
  };
}
