import type { MigrationInterface, QueryRunner } from 'typeorm';
import { questionsHash } from '../questions-hash.js';
import { CATALOGUE } from './catalogue-questions.js';
import { SURVEY_2 } from './questions-2.js';

const SINCE_1 = '2026-04-01T00:00:00+09:00';
const SINCE_2 = '2026-11-01T00:00:00+09:00';

/** Versions with those who write, approve and publish them; the catalogue; what happened. */
export class SurveyVersions1764000045010 implements MigrationInterface {
  name = 'SurveyVersions1764000045010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE survey_version
        ADD number integer,
        ADD title text,
        ADD notes jsonb NOT NULL DEFAULT '{}',
        ADD revision integer NOT NULL DEFAULT 1,
        ADD based_on text,
        ADD author_id uuid,
        ADD writer_ids uuid[] NOT NULL DEFAULT '{}',
        ADD approver_id uuid,
        ADD approved_at timestamptz,
        ADD publisher_id uuid,
        ADD return_note text,
        ADD created_at timestamptz,
        ADD updated_at timestamptz,
        ADD retired_at timestamptz,
        DROP CONSTRAINT survey_version_state,
        ADD CONSTRAINT survey_version_state
          CHECK (state IN ('draft', 'checked', 'awaitingCity', 'approved', 'published', 'retired')),
        ADD CONSTRAINT survey_version_based_on_fk FOREIGN KEY (based_on) REFERENCES survey_version (version)
          ON DELETE SET NULL,
        ADD CONSTRAINT survey_version_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        ADD CONSTRAINT survey_version_approver_fk FOREIGN KEY (approver_id) REFERENCES staff_account (id),
        ADD CONSTRAINT survey_version_publisher_fk FOREIGN KEY (publisher_id) REFERENCES staff_account (id);
      UPDATE survey_version SET number = version::integer, title = 'はじめの質問',
        created_at = '${SINCE_1}', updated_at = '${SINCE_1}';
      ALTER TABLE survey_version
        ALTER number SET NOT NULL,
        ALTER title SET NOT NULL,
        ALTER created_at SET NOT NULL,
        ALTER updated_at SET NOT NULL;
      CREATE UNIQUE INDEX survey_version_number ON survey_version (number);
      CREATE UNIQUE INDEX survey_version_published ON survey_version (state) WHERE state = 'published';

      CREATE TABLE survey_history (
        id uuid NOT NULL DEFAULT uuidv7(),
        version text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        act text NOT NULL,
        revision integer NOT NULL,
        note text,
        CONSTRAINT survey_history_pkey PRIMARY KEY (id),
        CONSTRAINT survey_history_version_fk FOREIGN KEY (version) REFERENCES survey_version (version) ON DELETE CASCADE,
        CONSTRAINT survey_history_actor_fk FOREIGN KEY (actor_id) REFERENCES staff_account (id)
      );
      CREATE INDEX survey_history_by_version ON survey_history (version, id);

      CREATE TABLE survey_catalogue (
        id text NOT NULL,
        position integer NOT NULL,
        question jsonb NOT NULL,
        note text NOT NULL,
        CONSTRAINT survey_catalogue_pkey PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX survey_catalogue_position ON survey_catalogue (position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE survey_catalogue, survey_history;
      DROP INDEX survey_version_published, survey_version_number;
      DELETE FROM survey_version WHERE state = 'approved';
      ALTER TABLE survey_version
        DROP CONSTRAINT survey_version_state,
        ADD CONSTRAINT survey_version_state CHECK (state IN ('draft', 'checked', 'awaitingCity', 'published', 'retired')),
        DROP number, DROP title, DROP notes, DROP revision, DROP based_on, DROP author_id, DROP writer_ids,
        DROP approver_id, DROP approved_at, DROP publisher_id, DROP return_note, DROP created_at, DROP updated_at,
        DROP retired_at;
    `);
  }
}

export class SeedCatalogue1764000045011 implements MigrationInterface {
  name = 'SeedCatalogue1764000045011';

  async up(runner: QueryRunner): Promise<void> {
    for (const [position, { question, note }] of CATALOGUE.entries()) {
      await runner.query('INSERT INTO survey_catalogue (id, position, question, note) VALUES ($1, $2, $3, $4)', [
        question.id,
        position,
        JSON.stringify(question),
        note,
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM survey_catalogue');
  }
}

export class SeedSurvey21764000045012 implements MigrationInterface {
  name = 'SeedSurvey21764000045012';

  async up(runner: QueryRunner): Promise<void> {
    const { version, questions } = SURVEY_2;
    await runner.query(`UPDATE survey_version SET state = 'retired', retired_at = $1, updated_at = $1`, [SINCE_2]);
    await runner.query(
      `INSERT INTO survey_version
         (version, number, title, state, questions, hash, based_on, published_at, created_at, updated_at)
       VALUES ($1::text, $1::text::integer, '3つのことばの質問', 'published', $2, $3, '1', $4, $4, $4)`,
      [version, JSON.stringify(questions), questionsHash(questions), SINCE_2],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM survey_draft WHERE version <> '1'`);
    await runner.query(`DELETE FROM survey_version WHERE version <> '1'`);
    await runner.query(`UPDATE survey_version SET state = 'published', retired_at = NULL`);
  }
}
