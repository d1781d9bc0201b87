import type { DataSource } from 'typeorm';

export const APP_ROLE = 'tsunagu_app';

/** Tables to which the API may add but in which it can change or remove nothing. */
const APPEND_ONLY = ['audit_entry', 'audit_seal'];

/**
 * Rights of the role the API signs in with: rows yes, schema no, and no rewriting of the audit.
 * pg-boss keeps its own schema, which it alternates itself, so that one schema belongs to the role.
 */
export async function grantLeastPrivilege(source: DataSource): Promise<void> {
  const tables = await source.query<{ tablename: string }[]>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
  );
  const name = (table: string): string => `"${table.replaceAll('"', '""')}"`;
  await source.query(`
    DO $$ BEGIN
      CREATE ROLE ${APP_ROLE} LOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN NULL;
    END $$;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${APP_ROLE};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${APP_ROLE};
    CREATE SCHEMA IF NOT EXISTS pgboss AUTHORIZATION ${APP_ROLE};
  `);
  for (const { tablename } of tables) {
    await source.query(`REVOKE ALL ON ${name(tablename)} FROM ${APP_ROLE}`);
    const rights = APPEND_ONLY.includes(tablename) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    await source.query(`GRANT ${rights} ON ${name(tablename)} TO ${APP_ROLE}`);
  }
}
