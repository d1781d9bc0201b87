import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which service a consultation is about is sealed like its words. What stood there readable is not kept: the database has no key
 * to seal it with, and the parent's own words say what it was about.
 */
export class SealServices1764000070100 implements MigrationInterface {
  name = 'SealServices1764000070100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultation DROP service_id, ADD sealed_service bytea;
      ALTER TABLE message DROP service_id, ADD sealed_service bytea;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultation DROP sealed_service, ADD service_id text;
      ALTER TABLE message DROP sealed_service, ADD service_id text;
    `);
  }
}
