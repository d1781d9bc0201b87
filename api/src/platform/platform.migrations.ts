import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreatePlatform1764000010000 implements MigrationInterface {
  name = 'CreatePlatform1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session (
        id uuid NOT NULL DEFAULT uuidv7(),
        token_hash bytea NOT NULL,
        audience text NOT NULL,
        subject_id uuid NOT NULL,
        roles text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pkey PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX session_token ON session (token_hash);
      CREATE INDEX session_subject ON session (audience, subject_id);
      CREATE INDEX session_expires ON session (expires_at);

      CREATE TABLE outbox (
        id uuid NOT NULL DEFAULT uuidv7(),
        topic text NOT NULL,
        subscriber text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        available_at timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        given_up_at timestamptz,
        CONSTRAINT outbox_pkey PRIMARY KEY (id)
      );
      CREATE INDEX outbox_available ON outbox (available_at) WHERE given_up_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox; DROP TABLE session;');
  }
}

class RememberMasterKey1764000010001 implements MigrationInterface {
  name = 'RememberMasterKey1764000010001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE master_key_check (
        id smallint NOT NULL DEFAULT 1,
        key_id text NOT NULL,
        CONSTRAINT master_key_check_pkey PRIMARY KEY (id),
        CONSTRAINT master_key_check_single CHECK (id = 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE master_key_check;');
  }
}

export const platformMigrations = [CreatePlatform1764000010000, RememberMasterKey1764000010001];
