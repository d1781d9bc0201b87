import { FACTS } from '@tsunagu/eligibility';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateSaved1764000080200 implements MigrationInterface {
  name = 'CreateSaved1764000080200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_service (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        service_id text NOT NULL,
        CONSTRAINT saved_service_pkey PRIMARY KEY (id),
        CONSTRAINT saved_service_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX saved_service_household ON saved_service (household_id, service_id);
      CREATE INDEX saved_service_newest ON saved_service (household_id, id);

      CREATE TABLE reminder (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        day date NOT NULL,
        asked_at timestamptz NOT NULL,
        CONSTRAINT reminder_pkey PRIMARY KEY (id),
        CONSTRAINT reminder_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX reminder_day ON reminder (household_id, day);
      CREATE INDEX reminder_due ON reminder (day, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminder, saved_service;');
  }
}

/** What was saved before its service asked at the desk is forgotten. */
class ForgetSaved1764000080210 implements MigrationInterface {
  name = 'ForgetSaved1764000080210';

  async up(runner: QueryRunner): Promise<void> {
    const neverAsked = Object.entries(FACTS).flatMap(([id, { privacy }]) => (privacy === 'do-not-ask' ? [id] : []));
    await runner.query('CREATE INDEX saved_service_service ON saved_service (service_id)');
    await runner.query(
      `DELETE FROM saved_service WHERE service_id IN (
         SELECT service_id FROM service_version
          WHERE state = 'published'
            AND (jsonb_path_exists(rule, '$.**.ask') OR jsonb_path_query_array(rule, '$.**.fact') ?| $1::text[]))`,
      [neverAsked],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX saved_service_service');
  }
}

export const savedMigrations = [CreateSaved1764000080200, ForgetSaved1764000080210];
