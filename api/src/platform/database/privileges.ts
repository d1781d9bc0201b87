import type { DataSource } from 'typeorm';

export const APP_ROLE = 'tsunagu_app';

/** Tables to which the API may add but in which it can change or remove nothing. */
const APPEND_ONLY = ['audit_entry', 'audit_seal', 'master_key_check', 'flyer_version', 'flyer_round'];
/** Tables that only a release fills. */
const READ_ONLY = ['consent_text'];

/**
 * Rights of the role the API signs in with: rows yes, schema no, and no rewriting of the audit.
 * pg-boss alters its own tables itself, so in that one schema the role may make some. The schema stays the owner's:
 * giving it away would need membership in the role, which an owner who is no superuser need not have.
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
    DO $$ BEGIN
      IF to_regnamespace('pgboss') IS NULL THEN
        CREATE SCHEMA pgboss;
        GRANT USAGE, CREATE ON SCHEMA pgboss TO ${APP_ROLE};
      END IF;
    END $$;
  `);
  for (const { tablename } of tables) {
    await source.query(`REVOKE ALL ON ${name(tablename)} FROM ${APP_ROLE}`);
    await source.query(`GRANT ${rightsOn(tablename)} ON ${name(tablename)} TO ${APP_ROLE}`);
  }
}

function rightsOn(table: string): string {
  if (READ_ONLY.includes(table)) return 'SELECT';
  return APPEND_ONLY.includes(table) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
}
