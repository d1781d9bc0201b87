import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBenefits1764000050000 implements MigrationInterface {
  name = 'CreateBenefits1764000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service (
        id text NOT NULL,
        position int NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        target text NOT NULL,
        category text NOT NULL,
        life_stages text[] NOT NULL,
        rule jsonb NOT NULL,
        rule_hash text NOT NULL,
        amount text NOT NULL,
        timing text NOT NULL,
        desk text NOT NULL,
        how_to_apply text NOT NULL,
        source_url text NOT NULL,
        as_of text NOT NULL,
        confidence text NOT NULL,
        sensitive_criteria text[] NOT NULL,
        uncertain text,
        notes text,
        internal_note text,
        CONSTRAINT service_pkey PRIMARY KEY (id),
        CONSTRAINT service_confidence CHECK (confidence IN ('high', 'medium', 'low'))
      );
      CREATE UNIQUE INDEX service_position ON service (position);

      CREATE TABLE parameter (
        id text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        value double precision NOT NULL,
        source text NOT NULL,
        CONSTRAINT parameter_pkey PRIMARY KEY (id, valid_from)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE parameter; DROP TABLE service;');
  }
}
