import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateBroadcasts1764000075000 implements MigrationInterface {
  name = 'CreateBroadcasts1764000075000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE broadcast (
        id uuid NOT NULL DEFAULT uuidv7(),
        article_id uuid NOT NULL,
        article_version int NOT NULL,
        segment_id uuid NOT NULL,
        segment_name text NOT NULL,
        sentence text NOT NULL,
        condition jsonb NOT NULL,
        condition_hash text NOT NULL,
        state text NOT NULL,
        stop_cause text,
        author_id uuid NOT NULL,
        approver_id uuid,
        return_reason text,
        unit text NOT NULL,
        estimate int,
        recipients int,
        scheduled_at timestamptz,
        started_at timestamptz,
        finished_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT broadcast_pkey PRIMARY KEY (id),
        CONSTRAINT broadcast_state
          CHECK (state IN ('draft', 'submitted', 'approved', 'scheduled', 'sending', 'sent', 'stopped')),
        CONSTRAINT broadcast_stop_cause CHECK (stop_cause IN ('person', 'quota', 'refused', 'article')),
        CONSTRAINT broadcast_article_fk FOREIGN KEY (article_id) REFERENCES article (id),
        CONSTRAINT broadcast_segment_fk FOREIGN KEY (segment_id) REFERENCES segment (id),
        CONSTRAINT broadcast_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        CONSTRAINT broadcast_approver_fk FOREIGN KEY (approver_id) REFERENCES staff_account (id)
      );
      CREATE INDEX broadcast_article ON broadcast (article_id);
      CREATE UNIQUE INDEX broadcast_unit ON broadcast (unit);
      CREATE INDEX broadcast_due ON broadcast (scheduled_at) WHERE state = 'scheduled';

      CREATE TABLE broadcast_message (
        broadcast_id uuid NOT NULL,
        language text NOT NULL,
        messages text NOT NULL,
        CONSTRAINT broadcast_message_pkey PRIMARY KEY (broadcast_id, language),
        CONSTRAINT broadcast_message_broadcast_fk FOREIGN KEY (broadcast_id) REFERENCES broadcast (id) ON DELETE CASCADE
      );

      CREATE TABLE broadcast_request (
        id uuid NOT NULL DEFAULT uuidv7(),
        broadcast_id uuid NOT NULL,
        language text NOT NULL,
        part int NOT NULL,
        split_from uuid,
        first_household uuid NOT NULL,
        household_ids uuid[] NOT NULL,
        line_user_ids text[] NOT NULL,
        dropped smallint NOT NULL DEFAULT 0,
        retry_key uuid NOT NULL,
        body_hash text NOT NULL,
        state text NOT NULL,
        maybe_taken boolean NOT NULL DEFAULT false,
        attempts smallint NOT NULL DEFAULT 0,
        available_at timestamptz NOT NULL,
        first_attempt_at timestamptz,
        accepted_at timestamptz,
        line_request_id text,
        last_status smallint,
        CONSTRAINT broadcast_request_pkey PRIMARY KEY (id),
        CONSTRAINT broadcast_request_state
          CHECK (state IN ('waiting', 'claimed', 'accepted', 'failed', 'undecided')),
        CONSTRAINT broadcast_request_size CHECK (cardinality(household_ids) <= 500),
        CONSTRAINT broadcast_request_broadcast_fk FOREIGN KEY (broadcast_id) REFERENCES broadcast (id) ON DELETE CASCADE
      );
      -- Two replicas that start one broadcast in the same moment cannot both store its requests.
      CREATE UNIQUE INDEX broadcast_request_part ON broadcast_request (broadcast_id, language, part)
        WHERE split_from IS NULL;
      CREATE INDEX broadcast_request_range ON broadcast_request (broadcast_id, language, first_household);
      CREATE UNIQUE INDEX broadcast_request_retry_key ON broadcast_request (retry_key);
      CREATE INDEX broadcast_request_open ON broadcast_request (available_at) WHERE state IN ('waiting', 'claimed');

      CREATE TABLE letter_opening (
        household_id uuid NOT NULL,
        broadcast_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        CONSTRAINT letter_opening_pkey PRIMARY KEY (household_id, broadcast_id),
        CONSTRAINT letter_opening_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE,
        CONSTRAINT letter_opening_broadcast_fk FOREIGN KEY (broadcast_id) REFERENCES broadcast (id) ON DELETE CASCADE
      );
      CREATE INDEX letter_opening_broadcast ON letter_opening (broadcast_id);

      CREATE TABLE send_pace (
        name text NOT NULL,
        next_at timestamptz NOT NULL,
        CONSTRAINT send_pace_pkey PRIMARY KEY (name)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE send_pace, letter_opening, broadcast_request, broadcast_message, broadcast;');
  }
}

export const broadcastsMigrations = [CreateBroadcasts1764000075000];
