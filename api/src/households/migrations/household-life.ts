import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a parent last confirmed the answers, the order in which staff see who has not, and what a certificate says was kept. */
export class HouseholdLife1764000035010 implements MigrationInterface {
  name = 'HouseholdLife1764000035010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE household ADD confirmed_at timestamptz;
      CREATE INDEX household_last_look ON household ((coalesce(confirmed_at, registered_at)), id)
       WHERE registered_at IS NOT NULL;
      ALTER TABLE erasure ADD kept jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE erasure DROP kept;
      DROP INDEX household_last_look;
      ALTER TABLE household DROP confirmed_at;
    `);
  }
}
