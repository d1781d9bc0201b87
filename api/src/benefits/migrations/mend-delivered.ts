import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { ServiceContent } from '../catalogue/content.dto.js';
import { CHECKED_ON } from '../data/delivered-version.js';
import { detailsOf } from '../data/delivered-translations.js';
import { KOBE_SERVICES } from '../data/kobe-services.js';
import { type DeliveredRow, mendVersionOne } from './mend-version-one.js';

/** A source that was none, one that was not read over https, and a text that pointed at the entry above it. */
const MENDED = ['shussan-ichijikin', 'shinseiji-homon', 'jiritsu-kunren'];

/** The delivered versions are published since the day the research was closed, not since before it. */
export class MendDelivered1764000050201 implements MigrationInterface {
  name = 'MendDelivered1764000050201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE service_version DISABLE TRIGGER service_version_guard');
    for (const row of await mendVersionOne(runner, MENDED, mended)) {
      await runner.query(`UPDATE service_check SET url = $2 WHERE service_id = $1 AND key = 'service' AND url = $3`, [
        row.service_id,
        mended(row).sources[0]?.url,
        row.content.sources[0]?.url,
      ]);
    }
    await runner.query(
      `UPDATE service_version SET published_at = $1::timestamptz, created_at = $1::timestamptz,
              updated_at = greatest(updated_at, $1::timestamptz)
        WHERE number = 1 AND author_id IS NULL`,
      [`${CHECKED_ON}T00:00:00+09:00`],
    );
    await runner.query('ALTER TABLE service_version ENABLE TRIGGER service_version_guard');
  }

  /** What was delivered before was wrong: there is no way back to it. */
  async down(): Promise<void> {}
}

function mended({ service_id: id, content }: DeliveredRow): ServiceContent {
  const delivered = KOBE_SERVICES.find((service) => service.id === id)!;
  const { 'easy-ja': easy, en } = detailsOf(id);
  const [source, ...others] = content.sources;
  return {
    ...content,
    target: { ja: delivered.target, 'easy-ja': easy?.target ?? null, en: en?.target ?? null },
    sources: source ? [{ ...source, url: delivered.urlSource }, ...others] : [],
    asOf: delivered.asOf,
    uncertain: delivered.uncertain ?? null,
    internalNote: delivered.internalNote ?? null,
  };
}
