import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSegments1764000065000 implements MigrationInterface {
  name = 'CreateSegments1764000065000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE segment (
        id uuid NOT NULL DEFAULT uuidv7(),
        name text NOT NULL,
        condition jsonb NOT NULL,
        condition_hash text NOT NULL,
        author_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT segment_pkey PRIMARY KEY (id),
        CONSTRAINT segment_author_fk FOREIGN KEY (author_id) REFERENCES staff_account (id)
      );
      CREATE UNIQUE INDEX segment_name ON segment (name);
      CREATE INDEX segment_updated ON segment (updated_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE segment;');
  }
}
