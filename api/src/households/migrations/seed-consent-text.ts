import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONSENT_TEXT_1 } from './consent-text-1.js';

export class SeedConsentText1764000035001 implements MigrationInterface {
  name = 'SeedConsentText1764000035001';

  async up(runner: QueryRunner): Promise<void> {
    const { version, validFrom, blocks } = CONSENT_TEXT_1;
    await runner.query('INSERT INTO consent_text (version, valid_from, blocks) VALUES ($1, $2, $3)', [
      version,
      validFrom,
      JSON.stringify(blocks),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM consent_text WHERE version = $1', [CONSENT_TEXT_1.version]);
  }
}
