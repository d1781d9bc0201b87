import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A service belongs to one record of the registry, so that it goes out once. */
export class OneRecordPerService1764000050210 implements MigrationInterface {
  name = 'OneRecordPerService1764000050210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX registry_record_service;
      CREATE UNIQUE INDEX registry_record_service ON registry_record (service_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX registry_record_service;
      CREATE INDEX registry_record_service ON registry_record (service_id);
    `);
  }
}
