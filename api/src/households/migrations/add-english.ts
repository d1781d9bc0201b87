import type { MigrationInterface, QueryRunner } from 'typeorm';

const allow = (languages: string): string => `
  ALTER TABLE parent DROP CONSTRAINT parent_language;
  ALTER TABLE parent ADD CONSTRAINT parent_language CHECK (language IN (${languages}));`;

/** English becomes the third language of the screens. */
export class AddEnglish1764000035100 implements MigrationInterface {
  name = 'AddEnglish1764000035100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`'ja', 'easy-ja', 'en'`));
  }

  /** Whoever reads English reads easy Japanese again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE household_row SET language = 'easy-ja' WHERE language = 'en';
      UPDATE parent SET language = 'easy-ja' WHERE language = 'en';
      ${allow(`'ja', 'easy-ja'`)}`);
  }
}
