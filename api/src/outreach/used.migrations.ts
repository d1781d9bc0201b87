import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateUsed1764000080700 implements MigrationInterface {
  name = 'CreateUsed1764000080700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE used_service (
        id uuid NOT NULL DEFAULT uuidv7(),
        household_id uuid NOT NULL,
        service_id text NOT NULL,
        CONSTRAINT used_service_pkey PRIMARY KEY (id),
        CONSTRAINT used_service_household_fk FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX used_service_household ON used_service (household_id, service_id);
      CREATE INDEX used_service_newest ON used_service (household_id, id);
      CREATE INDEX used_service_service ON used_service (service_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE used_service;');
  }
}

export const usedMigrations = [CreateUsed1764000080700];
