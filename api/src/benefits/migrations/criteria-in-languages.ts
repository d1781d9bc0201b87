import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { SensitiveCriterion, ServiceContent } from '../catalogue/content.dto.js';
import { translatedOf } from '../catalogue/older-translations.js';
import { versionHash } from '../catalogue/version-hash.js';
import { DELIVERED_CRITERIA } from '../data/delivered-criteria.js';
import type { DeliveredRow } from './mend-version-one.js';

type Before = Omit<ServiceContent, 'sensitiveCriteria'> & { sensitiveCriteria: (string | SensitiveCriterion)[] };
interface Row extends Omit<DeliveredRow, 'content'> {
  id: string;
  content: Before;
  isDelivered: boolean;
}
const PORTION = 500;

/**
 * What only the desk may hear about is said to parents, so it is said in three languages. Of version 1 as it was delivered the words
 * were notes of the research; those that editors have written stay, as Japanese that nobody has translated yet.
 */
export class CriteriaInLanguages1764000050260 implements MigrationInterface {
  name = 'CriteriaInLanguages1764000050260';

  async up(runner: QueryRunner): Promise<void> {
    await this.rewrite(runner, ({ service_id: id, content, isDelivered }) => {
      const delivered = isDelivered ? DELIVERED_CRITERIA[id] : undefined;
      const asIs = content.sensitiveCriteria.map((one) =>
        typeof one === 'string' ? { ja: one, 'easy-ja': null, en: null } : one,
      );
      return { ...content, sensitiveCriteria: [...(delivered ?? asIs)] };
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.rewrite(runner, ({ content }) => ({
      ...content,
      sensitiveCriteria: content.sensitiveCriteria.map((one) => (typeof one === 'string' ? one : one.ja)),
    }));
  }

  private async rewrite(runner: QueryRunner, rewritten: (row: Row) => Before): Promise<void> {
    await runner.query('ALTER TABLE service_version DISABLE TRIGGER USER');
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = (await runner.query(
        `SELECT id, service_id, rule, content, goldens, confidence, next_check_due::text AS next_check_due,
                number = 1 AND author_id IS NULL AS "isDelivered"
           FROM service_version WHERE id > $1 AND content->'sensitiveCriteria' <> '[]' ORDER BY id LIMIT $2`,
        [after, PORTION],
      )) as Row[];
      for (const row of rows) await this.write(runner, row, rewritten(row) as ServiceContent);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    await runner.query('ALTER TABLE service_version ENABLE TRIGGER USER');
  }

  private async write(runner: QueryRunner, row: Row, content: ServiceContent): Promise<void> {
    const { id, rule, goldens, confidence, next_check_due: nextCheckDue, isDelivered } = row;
    await runner.query('UPDATE service_version SET content = $2, hash = $3 WHERE id = $1', [
      id,
      JSON.stringify(content),
      versionHash({ rule, content, goldens, confidence, nextCheckDue }),
    ]);
    if (!isDelivered) return;
    await runner.query('UPDATE service_version SET translated = $2 WHERE id = $1', [
      id,
      JSON.stringify(translatedOf(content, {})),
    ]);
  }
}
