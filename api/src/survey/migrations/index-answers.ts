import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order of the answers desk: the newest registration first. */
export class IndexAnswers1764000045090 implements MigrationInterface {
  name = 'IndexAnswers1764000045090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX household_registered ON household (registered_at DESC, id DESC) WHERE registered_at IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX household_registered');
  }
}
