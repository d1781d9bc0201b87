import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateLine1764000025000 implements MigrationInterface {
  name = 'CreateLine1764000025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhook_event (
        id text NOT NULL,
        type text NOT NULL,
        message_type text,
        line_user_id text,
        reply_token text,
        is_unblocked boolean NOT NULL,
        is_redelivery boolean NOT NULL,
        is_active boolean NOT NULL,
        is_urgent boolean NOT NULL,
        occurred_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        attempts smallint NOT NULL DEFAULT 0,
        lease_until timestamptz,
        processed_at timestamptz,
        CONSTRAINT webhook_event_pkey PRIMARY KEY (id)
      );
      CREATE INDEX webhook_event_open ON webhook_event (line_user_id, occurred_at, id) WHERE processed_at IS NULL;
      CREATE INDEX webhook_event_received ON webhook_event (received_at);

      CREATE TABLE friendship (
        line_user_id text NOT NULL,
        state text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT friendship_pkey PRIMARY KEY (line_user_id),
        CONSTRAINT friendship_state CHECK (state IN ('friend', 'blocked'))
      );

      CREATE TABLE friendship_event (
        id text NOT NULL,
        line_user_id text,
        kind text NOT NULL,
        is_unblocked boolean NOT NULL,
        occurred_at timestamptz NOT NULL,
        CONSTRAINT friendship_event_pkey PRIMARY KEY (id),
        CONSTRAINT friendship_event_kind CHECK (kind IN ('followed', 'unfollowed'))
      );
      CREATE INDEX friendship_event_line_user ON friendship_event (line_user_id) WHERE line_user_id IS NOT NULL;
      CREATE INDEX friendship_event_occurred ON friendship_event (occurred_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE friendship_event, friendship, webhook_event;');
  }
}

export const lineMigrations = [CreateLine1764000025000];
