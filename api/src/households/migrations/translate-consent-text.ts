import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { ConsentBlock } from '../consent.entity.js';
import { CONSENT_TEXT_1 } from './consent-text-1.js';
import { CONSENT_TEXT_1_ENGLISH } from './consent-text-1-english.js';

/**
 * Adds the English of consent text 1. The version stays: what is agreed to does not change by being told in one more
 * language, so nobody is asked again. Whoever agreed before agreed to the Japanese, which is left as it is.
 */
export class TranslateConsentText1764000035101 implements MigrationInterface {
  name = 'TranslateConsentText1764000035101';

  async up(runner: QueryRunner): Promise<void> {
    const blocks = CONSENT_TEXT_1.blocks.map(({ title, paragraphs }, i): ConsentBlock => {
      const [titleEn, ...paragraphsEn] = CONSENT_TEXT_1_ENGLISH[i] ?? [];
      return {
        title: { ...title, en: titleEn },
        paragraphs: paragraphs.map((paragraph, k) => ({ ...paragraph, en: paragraphsEn[k] })),
      };
    });
    await this.write(runner, blocks);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.write(runner, CONSENT_TEXT_1.blocks);
  }

  private async write(runner: QueryRunner, blocks: ConsentBlock[]): Promise<void> {
    const { version } = CONSENT_TEXT_1;
    await runner.query('UPDATE consent_text SET blocks = $2 WHERE version = $1', [version, JSON.stringify(blocks)]);
  }
}
