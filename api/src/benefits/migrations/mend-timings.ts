import type { MigrationInterface, QueryRunner } from 'typeorm';
import { detailsOf } from '../data/delivered-translations.js';
import { KOBE_SERVICES } from '../data/kobe-services.js';
import { mendVersionOne } from './mend-version-one.js';

/** Their time was a note of the research (「要確認」, 「旧制度の記載」), which parents read as a deadline. */
const MENDED = [
  ...['ninpu-shien-kyufu', 'tatai-helper', 'ichiji-hoiku-tashi', 'kosodate-dial', 'ninshin-ryoyo', 'satogaeri'],
  ...['koko-teiki', 'hitorioya-yachin'],
];

export class MendTimings1764000050250 implements MigrationInterface {
  name = 'MendTimings1764000050250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE service_version DISABLE TRIGGER service_version_guard');
    await mendVersionOne(runner, MENDED, ({ service_id: id, content }) => {
      const { 'easy-ja': easy, en } = detailsOf(id);
      const { timing } = KOBE_SERVICES.find((service) => service.id === id)!;
      return { ...content, timing: { ja: timing, 'easy-ja': easy?.timing ?? null, en: en?.timing ?? null } };
    });
    await runner.query('ALTER TABLE service_version ENABLE TRIGGER service_version_guard');
  }

  /** A note of the research is nothing to go back to. */
  async down(): Promise<void> {}
}
