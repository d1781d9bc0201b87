import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegistry1764000050150 implements MigrationInterface {
  name = 'CreateRegistry1764000050150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_import (
        id uuid NOT NULL DEFAULT uuidv7(),
        file_name text NOT NULL,
        attribution text NOT NULL,
        state text NOT NULL,
        size int NOT NULL,
        bytes_read int NOT NULL,
        records int NOT NULL,
        file_hash text,
        counts jsonb,
        fault_code text,
        fault_path text,
        lease_until timestamptz,
        sender_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT registry_import_pkey PRIMARY KEY (id),
        CONSTRAINT registry_import_state CHECK (state IN ('waiting', 'reading', 'ready', 'replaced', 'stopped', 'failed')),
        CONSTRAINT registry_import_sender_fk FOREIGN KEY (sender_id) REFERENCES staff_account (id)
      );
      CREATE UNIQUE INDEX registry_import_reading ON registry_import (state) WHERE state = 'reading';
      CREATE UNIQUE INDEX registry_import_ready ON registry_import (state) WHERE state = 'ready';

      CREATE TABLE registry_row (
        import_id uuid NOT NULL,
        position int NOT NULL,
        psid text NOT NULL,
        name text,
        area_name text,
        raw text NOT NULL,
        hash text NOT NULL,
        change text NOT NULL,
        warnings jsonb NOT NULL,
        warning_count int NOT NULL,
        decision text,
        CONSTRAINT registry_row_pkey PRIMARY KEY (import_id, position),
        CONSTRAINT registry_row_change CHECK (change IN ('new', 'changed', 'gone', 'same')),
        CONSTRAINT registry_row_decision CHECK (decision IN ('accepted', 'skipped')),
        CONSTRAINT registry_row_import_fk FOREIGN KEY (import_id) REFERENCES registry_import (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX registry_row_psid ON registry_row (import_id, psid);
      CREATE INDEX registry_row_by_change ON registry_row (import_id, change, position);
      CREATE INDEX registry_row_warned ON registry_row (import_id, position) WHERE warning_count > 0;

      CREATE TABLE registry_record (
        psid text NOT NULL,
        raw text NOT NULL,
        hash text NOT NULL,
        decision text NOT NULL,
        accepted_raw text,
        service_id text,
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL,
        CONSTRAINT registry_record_pkey PRIMARY KEY (psid),
        CONSTRAINT registry_record_decision CHECK (decision IN ('accepted', 'skipped')),
        CONSTRAINT registry_record_service_fk FOREIGN KEY (service_id) REFERENCES service (id) ON DELETE CASCADE,
        CONSTRAINT registry_record_by_fk FOREIGN KEY (decided_by) REFERENCES staff_account (id)
      );
      CREATE INDEX registry_record_service ON registry_record (service_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry_record; DROP TABLE registry_row; DROP TABLE registry_import;');
  }
}
