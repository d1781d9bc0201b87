import { hash, type Rule } from '@tsunagu/eligibility';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Figure } from '../catalogue/content.dto.js';
import { checksOf } from '../catalogue/checks.js';
import { versionHash } from '../catalogue/version-hash.js';
import { type DeliveredService, deliveredVersion } from '../data/delivered-version.js';

interface FigureRow {
  id: string;
  from: string;
  to: string | null;
  value: number;
  source: string;
}

/** The first day of the oldest fiscal year that all delivered figures reach back to. */
const SINCE = '2025-04-01';

/** What was delivered becomes version 1 of each service; dated figures named after a service move into it. */
export class SeedVersions1764000050101 implements MigrationInterface {
  name = 'SeedVersions1764000050101';

  async up(runner: QueryRunner): Promise<void> {
    const services = (await runner.query('SELECT * FROM service ORDER BY position')) as DeliveredService[];
    for (const service of services) {
      const rows = (await runner.query(
        `DELETE FROM parameter WHERE split_part(id, '.', 1) = $1
         RETURNING id, valid_from::text AS "from", valid_to::text AS "to", value, source`,
        [service.id],
      )) as [FigureRow[], number];
      const { content, goldens, nextCheckDue } = deliveredVersion(service, rows[0]);
      const rule = service.rule as Rule;
      const said = { rule, content, goldens, confidence: service.confidence, nextCheckDue };
      await runner.query(
        `INSERT INTO service_version (service_id, number, state, valid_from, rule, rule_hash, content, goldens, confidence,
           next_check_due, hash, published_at, created_at, updated_at)
         VALUES ($1, 1, 'published', $2::date, $3, $4, $5, $6, $7, $8, $9, $10::timestamptz, $10::timestamptz, $10::timestamptz)`,
        [
          service.id,
          SINCE,
          JSON.stringify(rule),
          hash(rule),
          JSON.stringify(content),
          JSON.stringify(goldens),
          service.confidence,
          nextCheckDue,
          versionHash(said),
          `${SINCE}T00:00:00+09:00`,
        ],
      );
      for (const check of checksOf({ serviceId: service.id, content, nextCheckDue })) {
        await runner.query(
          `INSERT INTO service_check (service_id, key, kind, url, checked_on, next_check_due)
           VALUES ($1, $2, $3, $4, $5, $6)`,
          [check.serviceId, check.key, check.kind, check.url, check.checkedOn, check.nextCheckDue],
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query(
      `SELECT content->'figures' AS figures FROM service_version WHERE state = 'published'`,
    )) as { figures: Figure[] }[];
    for (const { id, from, to, value, source } of rows.flatMap(({ figures }) => figures)) {
      await runner.query(
        'INSERT INTO parameter (id, valid_from, valid_to, value, source) VALUES ($1, $2, $3, $4, $5)',
        [id, from, to, value, source],
      );
    }
    await runner.query('DELETE FROM service_check; DELETE FROM service_version;');
  }
}
