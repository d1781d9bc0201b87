import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GuardSurveyVersions1764000045013 } from './migrations/guard-versions.js';
import { IndexAnswers1764000045090 } from './migrations/index-answers.js';
import { SeedTopicsQuestion1764000045100 } from './migrations/catalogue-topics.js';
import { SURVEY_1 } from './migrations/questions-1.js';
import {
  SeedCatalogue1764000045011,
  SeedSurvey21764000045012,
  SurveyVersions1764000045010,
} from './migrations/survey-versions.js';
import { questionsHash } from './questions-hash.js';

class CreateSurvey1764000045000 implements MigrationInterface {
  name = 'CreateSurvey1764000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE survey_version (
        version text NOT NULL,
        state text NOT NULL,
        questions jsonb NOT NULL,
        hash text NOT NULL,
        published_at timestamptz,
        CONSTRAINT survey_version_pkey PRIMARY KEY (version),
        CONSTRAINT survey_version_state CHECK (state IN ('draft', 'checked', 'awaitingCity', 'published', 'retired'))
      );

      CREATE TABLE survey_draft (
        parent_id uuid NOT NULL,
        version text NOT NULL,
        answers jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT survey_draft_pkey PRIMARY KEY (parent_id),
        CONSTRAINT survey_draft_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE,
        CONSTRAINT survey_draft_version_fk FOREIGN KEY (version) REFERENCES survey_version (version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE survey_draft, survey_version;');
  }
}

class SeedSurvey1764000045001 implements MigrationInterface {
  name = 'SeedSurvey1764000045001';

  async up(runner: QueryRunner): Promise<void> {
    const { version, questions } = SURVEY_1;
    await runner.query(
      `INSERT INTO survey_version (version, state, questions, hash, published_at) VALUES ($1, 'published', $2, $3, $4)`,
      [version, JSON.stringify(questions), questionsHash(questions), '2026-04-01T00:00:00+09:00'],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM survey_version WHERE version = $1', [SURVEY_1.version]);
  }
}

export const surveyMigrations = [
  CreateSurvey1764000045000,
  SeedSurvey1764000045001,

  SurveyVersions1764000045010,
  SeedCatalogue1764000045011,
  SeedSurvey21764000045012,
  GuardSurveyVersions1764000045013,
  IndexAnswers1764000045090,
  SeedTopicsQuestion1764000045100,
];
