import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Services get versions; what is said about a service moves there in the two migrations that follow. */
export class ServiceVersions1764000050100 implements MigrationInterface {
  name = 'ServiceVersions1764000050100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service ADD psid text, ADD um text, ALTER name DROP NOT NULL;
      CREATE UNIQUE INDEX service_psid ON service (psid);

      CREATE TABLE service_version (
        id uuid NOT NULL DEFAULT uuidv7(),
        service_id text NOT NULL,
        number int NOT NULL,
        state text NOT NULL,
        revision int NOT NULL DEFAULT 1,
        valid_from date,
        valid_to date,
        rule jsonb NOT NULL,
        rule_hash text NOT NULL,
        content jsonb NOT NULL,
        goldens jsonb NOT NULL,
        confidence text NOT NULL,
        next_check_due date,
        hash text NOT NULL,
        based_on int,
        author_id uuid,
        writer_ids uuid[] NOT NULL DEFAULT '{}',
        approver_id uuid,
        approved_at timestamptz,
        published_at timestamptz,
        expired_at timestamptz,
        return_note text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT service_version_pkey PRIMARY KEY (id),
        CONSTRAINT service_version_service_fk FOREIGN KEY (service_id) REFERENCES service (id),
        CONSTRAINT service_version_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        CONSTRAINT service_version_approver_fk FOREIGN KEY (approver_id) REFERENCES staff_account (id),
        CONSTRAINT service_version_state CHECK (state IN ('draft', 'review', 'scheduled', 'published', 'expired')),
        CONSTRAINT service_version_confidence CHECK (confidence IN ('high', 'medium', 'low')),
        CONSTRAINT service_version_validity CHECK (valid_to >= valid_from)
      );
      CREATE UNIQUE INDEX service_version_number ON service_version (service_id, number);
      CREATE UNIQUE INDEX service_version_published ON service_version (service_id) WHERE state = 'published';
      CREATE UNIQUE INDEX service_version_scheduled ON service_version (service_id) WHERE state = 'scheduled';
      CREATE INDEX service_version_recent ON service_version (state, updated_at, id);
      CREATE INDEX service_version_open ON service_version (updated_at, id) WHERE state IN ('draft', 'review', 'scheduled');

      CREATE TABLE service_history (
        id uuid NOT NULL DEFAULT uuidv7(),
        service_id text NOT NULL,
        number int NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        act text NOT NULL,
        revision int NOT NULL,
        note text,
        CONSTRAINT service_history_pkey PRIMARY KEY (id),
        CONSTRAINT service_history_service_fk FOREIGN KEY (service_id) REFERENCES service (id) ON DELETE CASCADE,
        CONSTRAINT service_history_actor_fk FOREIGN KEY (actor_id) REFERENCES staff_account (id)
      );
      CREATE INDEX service_history_by_service ON service_history (service_id, id);

      CREATE TABLE service_check (
        id uuid NOT NULL DEFAULT uuidv7(),
        service_id text NOT NULL,
        key text NOT NULL,
        kind text NOT NULL,
        url text NOT NULL,
        checked_on date NOT NULL,
        next_check_due date NOT NULL,
        checked_by uuid,
        CONSTRAINT service_check_pkey PRIMARY KEY (id),
        CONSTRAINT service_check_service_fk FOREIGN KEY (service_id) REFERENCES service (id) ON DELETE CASCADE,
        CONSTRAINT service_check_by_fk FOREIGN KEY (checked_by) REFERENCES staff_account (id),
        CONSTRAINT service_check_kind CHECK (kind IN ('service', 'figure'))
      );
      CREATE UNIQUE INDEX service_check_key ON service_check (service_id, key);
      CREATE INDEX service_check_due ON service_check (next_check_due, id);

      CREATE TABLE source_watch (
        id uuid NOT NULL DEFAULT uuidv7(),
        url text NOT NULL,
        state text NOT NULL,
        fault text,
        failures int NOT NULL DEFAULT 0,
        text_hash text,
        seen_hash text,
        looked_at timestamptz NOT NULL,
        changed_at timestamptz,
        CONSTRAINT source_watch_pkey PRIMARY KEY (id),
        CONSTRAINT source_watch_state CHECK (state IN ('fine', 'changed', 'broken'))
      );
      CREATE UNIQUE INDEX source_watch_url ON source_watch (url);
      CREATE INDEX source_watch_by_state ON source_watch (state, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE source_watch, service_check, service_history, service_version;
      DELETE FROM service WHERE name IS NULL;
      ALTER TABLE service DROP psid, DROP um, ALTER name SET NOT NULL;
    `);
  }
}
