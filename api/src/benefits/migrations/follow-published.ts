import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each version names the published one its writers had before them: it takes the place of no other. */
export class FollowPublished1764000050200 implements MigrationInterface {
  name = 'FollowPublished1764000050200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_version ADD follows int;
      UPDATE service_version SET follows = based_on WHERE state IN ('draft', 'review', 'scheduled');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE service_version DROP follows;');
  }
}
