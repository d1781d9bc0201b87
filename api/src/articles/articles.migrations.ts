import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateArticles1764000060000 implements MigrationInterface {
  name = 'CreateArticles1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article (
        id uuid NOT NULL DEFAULT uuidv7(),
        title_ja text NOT NULL,
        title_easy_ja text NOT NULL,
        body_ja text NOT NULL,
        body_easy_ja text NOT NULL,
        topic text NOT NULL,
        service_id text,
        designated_by_city boolean NOT NULL,
        state text NOT NULL,
        author_id uuid NOT NULL,
        writer_ids uuid[] NOT NULL,
        approver_id uuid,
        return_reason text,
        version int NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT article_pkey PRIMARY KEY (id),
        CONSTRAINT article_state CHECK (state IN ('draft', 'submitted', 'approved', 'retired')),
        CONSTRAINT article_service_fk FOREIGN KEY (service_id) REFERENCES service (id),
        CONSTRAINT article_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id),
        CONSTRAINT article_approver_fk FOREIGN KEY (approver_id) REFERENCES staff_account (id)
      );
      CREATE INDEX article_by_state ON article (state, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE article;');
  }
}

/** English is optional, so that an article in Japanese is not held up by a translation. */
class AddEnglish1764000060100 implements MigrationInterface {
  name = 'AddEnglish1764000060100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE article ADD COLUMN title_en text, ADD COLUMN body_en text;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE article DROP COLUMN title_en, DROP COLUMN body_en;');
  }
}

export const articlesMigrations = [CreateArticles1764000060000, AddEnglish1764000060100];
