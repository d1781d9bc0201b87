import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConsultations1764000070000 implements MigrationInterface {
  name = 'CreateConsultations1764000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation_number (
        year smallint NOT NULL,
        last int NOT NULL,
        CONSTRAINT consultation_number_pkey PRIMARY KEY (year)
      );

      CREATE TABLE consultation (
        id uuid NOT NULL DEFAULT uuidv7(),
        number_year smallint NOT NULL,
        number_count int NOT NULL,
        household_id uuid NOT NULL,
        parent_id uuid NOT NULL,
        client_id uuid NOT NULL,
        category text NOT NULL,
        service_id text,
        state text NOT NULL,
        counsellor_id uuid,
        opened_at timestamptz NOT NULL,
        last_message_at timestamptz NOT NULL,
        closed_at timestamptz,
        due_at timestamptz,
        outcome text,
        key_id text NOT NULL,
        wrapped_key bytea NOT NULL,
        last_seq int NOT NULL,
        unread_by_parent int NOT NULL,
        unread_by_desk int NOT NULL,
        rung_at timestamptz,
        rung_for uuid,
        CONSTRAINT consultation_pkey PRIMARY KEY (id),
        CONSTRAINT consultation_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE,
        CONSTRAINT consultation_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE,
        CONSTRAINT consultation_staff_fk FOREIGN KEY (counsellor_id) REFERENCES staff_account (id),
        CONSTRAINT consultation_state CHECK (state IN ('waiting', 'answering', 'answered', 'closed')),
        CONSTRAINT consultation_counsellor CHECK (state = 'closed' OR (state = 'waiting') = (counsellor_id IS NULL)),
        CONSTRAINT consultation_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CONSTRAINT consultation_number CHECK (number_count > 0)
      );
      CREATE UNIQUE INDEX consultation_number_once ON consultation (number_year, number_count);
      CREATE UNIQUE INDEX consultation_client ON consultation (parent_id, client_id);
      CREATE INDEX consultation_household ON consultation (household_id, last_message_at DESC, id DESC);
      -- One index per view of the desk, in the order of its list: deadline first, then the latest message.
      CREATE INDEX consultation_due ON consultation (due_at, last_message_at DESC, id DESC);
      CREATE INDEX consultation_counsellor_due ON consultation (counsellor_id, due_at, last_message_at DESC, id DESC);
      CREATE INDEX consultation_mine ON consultation (counsellor_id, due_at, last_message_at DESC, id DESC)
        WHERE state <> 'closed';
      CREATE INDEX consultation_waiting ON consultation (due_at, last_message_at DESC, id DESC) WHERE state = 'waiting';
      CREATE INDEX consultation_closed_at ON consultation (closed_at) WHERE state = 'closed';
      CREATE INDEX consultation_bell ON consultation (rung_at) WHERE unread_by_parent > 0;

      CREATE TABLE message (
        id uuid NOT NULL,
        consultation_id uuid NOT NULL,
        seq int NOT NULL,
        client_id uuid NOT NULL,
        sender text NOT NULL,
        staff_id uuid,
        sealed_text bytea NOT NULL,
        service_id text,
        sent_at timestamptz NOT NULL,
        read_at timestamptz,
        CONSTRAINT message_pkey PRIMARY KEY (id),
        CONSTRAINT message_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id) ON DELETE CASCADE,
        CONSTRAINT message_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_account (id),
        CONSTRAINT message_sender CHECK (sender IN ('parent', 'counsellor')),
        CONSTRAINT message_staff CHECK ((sender = 'counsellor') = (staff_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX message_seq ON message (consultation_id, seq);
      CREATE UNIQUE INDEX message_client ON message (consultation_id, client_id);
      CREATE INDEX message_unread ON message (consultation_id, sender) WHERE read_at IS NULL;

      CREATE TABLE consultation_note (
        id uuid NOT NULL,
        consultation_id uuid NOT NULL,
        staff_id uuid NOT NULL,
        sealed_text bytea NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT consultation_note_pkey PRIMARY KEY (id),
        CONSTRAINT consultation_note_consultation_fk
          FOREIGN KEY (consultation_id) REFERENCES consultation (id) ON DELETE CASCADE,
        CONSTRAINT consultation_note_staff_fk FOREIGN KEY (staff_id) REFERENCES staff_account (id)
      );
      CREATE INDEX consultation_note_written ON consultation_note (consultation_id, written_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consultation_note, message, consultation, consultation_number;');
  }
}
