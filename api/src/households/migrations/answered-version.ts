import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To which wording a household answered last. Of those who answered before this column nobody knows it any more. */
export class AnsweredVersion1764000035111 implements MigrationInterface {
  name = 'AnsweredVersion1764000035111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE household ADD answered_version text;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE household DROP answered_version;');
  }
}
