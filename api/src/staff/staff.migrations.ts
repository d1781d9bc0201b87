import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateStaff1764000030000 implements MigrationInterface {
  name = 'CreateStaff1764000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staff_account (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        email text NOT NULL,
        password_hash text NOT NULL,
        totp_secret bytea NOT NULL,
        totp_last_step bigint,
        roles text[] NOT NULL,
        qualification text,
        experience_years smallint,
        failures int NOT NULL DEFAULT 0,
        locked_until timestamptz,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        last_sign_in_at timestamptz,
        CONSTRAINT staff_account_pkey PRIMARY KEY (id),
        CONSTRAINT staff_account_roles CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['counsellor', 'supervisor',
          'manager', 'editor', 'cityViewer', 'cityApprover', 'systemAdministrator']),
        CONSTRAINT staff_account_apart CHECK (NOT roles @> ARRAY['counsellor', 'supervisor']),
        CONSTRAINT staff_account_qualified CHECK (NOT roles && ARRAY['counsellor', 'supervisor']
          OR (qualification IS NOT NULL AND experience_years IS NOT NULL))
      );
      CREATE UNIQUE INDEX staff_account_email ON staff_account (email);

      CREATE TABLE staff_ticket (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        tries smallint NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL,
        CONSTRAINT staff_ticket_pkey PRIMARY KEY (token_hash),
        CONSTRAINT staff_ticket_account FOREIGN KEY (account_id) REFERENCES staff_account (id) ON DELETE CASCADE
      );
      CREATE INDEX staff_ticket_account_id ON staff_ticket (account_id);
      CREATE INDEX staff_ticket_expires ON staff_ticket (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staff_ticket; DROP TABLE staff_account;');
  }
}

export const staffMigrations = [CreateStaff1764000030000];
