import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A service belongs to one record of the registry, so that it goes out once. */
export class OneRecordPerService1764000050210 implements MigrationInterface {
  name = 'OneRecordPerService1764000050210';

  /** Of several, the one whose number the service has stays with it; where none is, the one that was decided last. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE registry_record r SET decision = 'skipped', service_id = NULL, accepted_raw = NULL
        FROM (SELECT k.psid, row_number() OVER (
                       PARTITION BY k.service_id
                       ORDER BY k.psid IS NOT DISTINCT FROM s.psid DESC, k.decided_at DESC, k.psid
                     ) AS place
                FROM registry_record k JOIN service s ON s.id = k.service_id) AS n
       WHERE n.psid = r.psid AND n.place > 1;
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
