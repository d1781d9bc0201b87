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
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  };
}
