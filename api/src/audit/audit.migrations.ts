import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateAudit1764000020000 implements MigrationInterface {
  name = 'CreateAudit1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        actor_name text,
        action text NOT NULL,
        subject_type text,
        subject_id text,
        detail jsonb,
        CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
        CONSTRAINT audit_entry_actor_kind CHECK (actor_kind IN ('staff', 'parent', 'system'))
      );
      CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id);

      CREATE TABLE audit_seal (
        entry_id bigint NOT NULL,
        position bigint NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT audit_seal_pkey PRIMARY KEY (entry_id)
      );
      CREATE UNIQUE INDEX audit_seal_position ON audit_seal (position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_seal; DROP TABLE audit_entry;');
  }
}

export const auditMigrations = [CreateAudit1764000020000];
